package dev.chiplog.format.structured;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Segment;
import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.FormatContract;
import dev.chiplog.ingest.LoadListener;
import dev.chiplog.ingest.Loader;
import dev.chiplog.ingest.Loading;
import dev.chiplog.record.Event;
import dev.chiplog.record.Role;
import dev.chiplog.record.RoleNames;
import dev.chiplog.source.FileSource;
import dev.chiplog.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every dialect of JSON lines keeps to; a dialect's test gives its samples and what they mean.
public abstract class DialectContract extends FormatContract {
	private static final String BROKEN = "{\"level\":\"info\",\"message\":\"cut in the mid";
	private static final String OTHER = "{\"colour\":\"green\",\"weight\":12.5}";

	@TempDir
	private Path folder;

	/// For each sample its time, level, logger and message: `2025-03-01T12:00:00Z ERROR [trainer] lost a worker`, `-` for what is missing.
	protected abstract List<String> meanings();

	@Test
	void findsTimeLevelLoggerAndMessage() {
		assertThat(samples().stream().map(sample -> meaning(read(sample)))).containsExactlyElementsOf(meanings());
	}

	@Test
	void isChosenAmongAllFormats() throws Exception {
		List<Event> events = load(samples());
		assertThat(events).extracting(Event::format).containsOnly(format().name()).hasSameSizeAs(samples());
	}

	@Test
	void staysChosenAroundABrokenLineAndAForeignObject() throws Exception {
		List<String> lines = new ArrayList<>(samples());
		lines.addAll(1, List.of(BROKEN, OTHER));
		List<Event> events = load(lines);
		assertThat(events).hasSameSizeAs(lines);
		assertThat(events.get(1).format()).isEqualTo(Event.UNPARSED);
		assertThat(events.get(2).format()).isNotIn(Event.UNPARSED, format().name());
		assertThat(events.stream().filter(event -> event.format().equals(format().name()))).hasSameSizeAs(samples());
	}

	@Test
	void refusesAnObjectWithoutItsSignature() {
		assertThat(CollectedEvent.of(parser(), OTHER)).isNull();
	}

	@Test
	void namesFieldsOfTimeAndLevelAsTheyAreKnown() {
		Meaning meaning = ((JsonDialect) format()).meaning();
		assertThat(meaning.times()).allSatisfy(name -> assertThat(RoleNames.roleOf(name)).as(name).contains(Role.TIME));
		assertThat(meaning.levels()).allSatisfy(name -> assertThat(RoleNames.roleOf(name)).as(name).contains(Role.LEVEL));
	}

	private static String meaning(CollectedEvent event) {
		return (event.time() == null ? "-" : event.time()) + " " + (event.level() == null ? "-" : event.level()) + " ["
				+ playing(event, Role.LOGGER) + "] " + playing(event, Role.MESSAGE);
	}

	private static String playing(CollectedEvent event, Role role) {
		return event.values().keySet().stream().filter(name -> RoleNames.roleOf(name).filter(role::equals).isPresent())
				.min(Comparator.comparingInt(name -> RoleNames.rank(role, name))).map(name -> String.valueOf(event.value(name)))
				.orElse("-");
	}

	private List<Event> load(List<String> lines) throws Exception {
		Path file = Files.writeString(folder.resolve("source"), String.join("\n", lines) + "\n");
		AtomicReference<Dataset> whole = new AtomicReference<>(Dataset.empty());
		List<Source> sources = List.of(FileSource.open(file));
		Loading loading = Loader.standard().start(sources, ZoneOffset.UTC, new LoadListener() {
			@Override
			public void grown(Dataset dataset, long bytesRead) {
				whole.set(dataset);
			}

			@Override
			public void finished(Dataset dataset, long bytesRead, List<String> problems) {
				whole.set(dataset);
			}
		});
		loading.await();
		List<Event> events = events(Objects.requireNonNull(whole.get()));
		loading.close();
		return events;
	}

	private static List<Event> events(Dataset dataset) throws IOException {
		List<Event> events = new ArrayList<>();
		for (Segment segment : dataset.segments())
			for (int slot = 0; slot < segment.size(); slot++)
				events.add(dataset.text().event(segment, slot));
		return events;
	}
}
