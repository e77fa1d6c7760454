package dev.chiplog.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Segment;
import dev.chiplog.format.known.Documents;
import dev.chiplog.format.known.Formats;
import dev.chiplog.record.Event;
import dev.chiplog.record.Level;
import dev.chiplog.source.FileSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertedSourceTest {
	private static final String DOCUMENT = """
			[
			  {"time": "2025-03-05T10:00:00Z", "level": "info",
			   "said": "one"}, {"time": "2025-03-05T10:00:01Z", "level": "error", "said": "two"},
			  {"time": "2025-03-05T10:00:02Z", "level": "er
			  {"time": "2025-03-05T10:00:03Z", "level": "warn", "said": "three"}
			]
			""";

	@TempDir
	private Path folder;

	private final List<String> problems = new ArrayList<>();

	@Test
	void showsEveryRecordWhereItStandsInTheOriginal() throws Exception {
		List<Event> events = events(load(DOCUMENT, BlockSize.STANDARD));
		assertThat(events).extracting(Event::line).containsExactly(2L, 3L, 4L, 5L);
		assertThat(events).extracting(Event::lines).containsExactly(3, 1, 1, 2);
		assertThat(events).extracting(Event::format).containsExactly("JSON document", "JSON document", Event.UNPARSED, "JSON document");
		assertThat(events).extracting(Event::level).containsExactly(Level.INFO, Level.ERROR, null, Level.WARNING);
		assertThat(String.join("", events.stream().map(Event::raw).toList())).isEqualTo(DOCUMENT);
		assertThat(problems).singleElement().asString().contains("log.json\" holds something in line 4");
	}

	@Test
	void mapsRawBytesToTheOriginal() throws Exception {
		Dataset dataset = load(DOCUMENT, BlockSize.STANDARD);
		ByteArrayOutputStream raw = new ByteArrayOutputStream();
		for (Segment segment : dataset.segments())
			for (int slot = 0; slot < segment.size(); slot++) {
				long from = dataset.text().rawOffset(0, segment.offsets().get(slot));
				byte[] bytes = new byte[(int) (dataset.text().rawOffset(0, segment.end(slot)) - from)];
				assertThat(dataset.text().readRaw(0, from, bytes, 0, bytes.length)).isEqualTo(bytes.length);
				raw.writeBytes(bytes);
			}
		assertThat(raw.toString(StandardCharsets.UTF_8)).isEqualTo(DOCUMENT);
		assertThat(dataset.text().rawSize(0)).isEqualTo(DOCUMENT.getBytes(StandardCharsets.UTF_8).length);
	}

	@Test
	void doesNotDependOnBlocks() throws Exception {
		StringBuilder document = new StringBuilder("[");
		for (int i = 0; i < 10_000; i++)
			document.append(i == 0 ? "" : i % 3 == 0 ? ",\n" : ", ").append("{\"n\": ").append(i).append(",\n \"time\": ")
					.append(1_741_168_800L + i).append("}");
		String text = document.append("]").toString();
		List<Event> events = events(load(text, BlockSize.STANDARD));
		assertThat(events).hasSize(10_000);
		assertThat(events(load(text, new BlockSize(100, 700)))).isEqualTo(events);
	}

	@Test
	void leavesLinesOfJsonAsTheyAre() throws Exception {
		assertThat(events(load("{\"a\":1}\n{\"a\":2}\n", BlockSize.STANDARD))).extracting(Event::format).containsOnly("JSON lines");
	}

	private Dataset load(String text, BlockSize size) throws Exception {
		FileSource source = FileSource.open(Files.writeString(folder.resolve("log.json"), text));
		AtomicReference<Dataset> whole = new AtomicReference<>(Dataset.empty());
		Loading loading = new Loader(Formats.all(), Documents.all(), 2, size).start(List.of(source), ZoneOffset.UTC, new LoadListener() {
			@Override
			public void grown(Dataset dataset, long bytesRead) {
				assertThat(dataset.complete()).isFalse();
			}

			@Override
			public void finished(Dataset dataset, long bytesRead, List<String> told) {
				problems.addAll(told);
				whole.set(dataset);
			}
		});
		loading.await();
		return Objects.requireNonNull(whole.get());
	}

	private static List<Event> events(Dataset dataset) throws IOException {
		List<Event> events = new ArrayList<>();
		for (Segment segment : dataset.segments())
			for (int slot = 0; slot < segment.size(); slot++)
				events.add(dataset.text().event(segment, slot));
		return events;
	}
}
