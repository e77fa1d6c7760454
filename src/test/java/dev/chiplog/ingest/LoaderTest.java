package dev.chiplog.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Segment;
import dev.chiplog.format.Framing;
import dev.chiplog.record.Event;
import dev.chiplog.source.FileSource;
import dev.chiplog.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
	@TempDir
	private Path folder;

	@Test
	void keepsEveryByteInExactlyOneEvent() throws Exception {
		Path file = write("odd.log", "\uFEFF\n\npreface\n#1 a\n  more of a\n\n#2 b\n#? c\nforeign\n#3 d");
		for (Framing framing : List.of(Framing.LINE, Framing.LINES_UNTIL_NEXT)) {
			Dataset dataset = load(framing, 1, new BlockSize(8, 16), file);
			long at = dataset.sources().getFirst().preamble();
			for (Segment segment : dataset.segments())
				for (int slot = 0; slot < segment.size(); slot++) {
					assertThat(segment.offsets().get(slot)).isEqualTo(at);
					at = segment.end(slot);
				}
			assertThat(at).isEqualTo(Files.size(file));
		}
	}

	@Test
	void joinsForeignLinesOnlyWhereTheFormatSaysSo() throws Exception {
		Path file = write("app.log", "#1 a\nforeign\n#2 b\n\tat some.Frame\n");
		assertThat(events(load(Framing.LINES_UNTIL_NEXT, 1, BlockSize.STANDARD, file))).extracting(Event::raw)
				.containsExactly("#1 a\nforeign\n", "#2 b\n\tat some.Frame\n");
		List<Event> lines = events(load(Framing.LINE, 1, BlockSize.STANDARD, file));
		assertThat(lines).extracting(Event::raw).containsExactly("#1 a\n", "foreign\n", "#2 b\n\tat some.Frame\n");
		assertThat(lines).extracting(Event::format).containsExactly("tick", Event.UNPARSED, "tick");
		assertThat(lines).extracting(Event::line).containsExactly(1L, 2L, 3L);
	}

	@Test
	void forgetsWhatAFormatToldBeforeItGaveUp() throws Exception {
		Event broken = events(load(Framing.LINE, 1, BlockSize.STANDARD, write("app.log", "#1 a\n#! b\n"))).get(1);
		assertThat(broken.format()).isEqualTo(Event.UNPARSED);
		assertThat(broken.fields()).extracting(value -> value.field().name()).containsExactly("message");
	}

	@Test
	void doesNotDependOnBlocksOrThreads() throws Exception {
		Random random = new Random(3);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 3000; i++)
			text.append(switch (random.nextInt(6)) {
				case 0 -> "  continued\n";
				case 1 -> "foreign " + i + "\n";
				case 2 -> "#? no time " + i + "\n";
				case 3 -> "\r\n";
				default -> "#" + (i * 10L - random.nextInt(30)) + " event\r\n";
			});
		Path file = write("random.log", text.toString());
		for (Framing framing : List.of(Framing.LINE, Framing.LINES_UNTIL_NEXT)) {
			List<Event> whole = events(load(framing, 1, new BlockSize(1 << 20, 1 << 20), file));
			assertThat(whole).hasSizeGreaterThan(1000);
			assertThat(events(load(framing, 3, new BlockSize(64, 512), file))).isEqualTo(whole);
			assertThat(events(load(framing, 2, new BlockSize(1000, 1000), file))).isEqualTo(whole);
		}
	}

	@Test
	void keepsARecordWithQuotedLineEndsTogether() throws Exception {
		Path file = write("rows.csv", "#1 a,\"two\nlines\"\n#2 b,5\" wide\n#3 x,\"a \"\"quoted\"\"\nvalue\"");
		assertThat(events(load(Framing.QUOTED_RECORD, 1, new BlockSize(8, 16), file))).extracting(Event::raw)
				.containsExactly("#1 a,\"two\nlines\"\n", "#2 b,5\" wide\n", "#3 x,\"a \"\"quoted\"\"\nvalue\"");
	}

	@Test
	void doesNotLoseTheRestToAStrayQuote() throws Exception {
		String row = "#1 a,b\n";
		Path file = write("stray.csv", "#1 \"\n#2 a,\"never closed\n" + row.repeat(300_000));
		assertThat(load(Framing.QUOTED_RECORD, 2, BlockSize.STANDARD, file).size()).isGreaterThan(100_000);
	}

	@Test
	void takesTheTimeOfTheEventBeforeAcrossBlocks() throws Exception {
		Path file = write("app.log", "#? first\n#7 a\n" + "#? later\n".repeat(50));
		Dataset dataset = load(Framing.LINE, 2, new BlockSize(20, 20), file);
		assertThat(dataset.segments().size()).isGreaterThan(5);
		List<Event> events = events(dataset);
		assertThat(events.getFirst().epochNanos()).isEmpty();
		assertThat(events.getLast().epochNanos()).hasValue(7);
		assertThat(events.getLast().inferred()).isTrue();
	}

	@Test
	void saysWhichFileBecameShorter() throws Exception {
		Path file = write("cut.log", "#1 a\n".repeat(200_000));
		Dataset dataset = load(Framing.LINE, 1, BlockSize.STANDARD, file);
		try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
			channel.truncate(10);
		}
		Segment last = dataset.segments().getLast();
		assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> dataset.text().event(last, last.size() - 1)))
				.isInstanceOf(IOException.class).hasMessageContaining("cut.log").hasMessageContaining("shorter");
	}

	@Test
	void opensSeveralFilesAsOneDatasetInTheirOrder() throws Exception {
		Path first = write("a.log", "#1 a\n#2 b\n");
		Path empty = write("b.log", "");
		Path last = write("c.log", "#3 c\n");
		Dataset dataset = load(Framing.LINE, 2, BlockSize.STANDARD, first, empty, last);
		assertThat(dataset.sources()).extracting(source -> source.path()).containsExactly(first, empty, last);
		assertThat(events(dataset)).extracting(event -> event.id().source()).containsExactly(0, 0, 2);
		assertThat(dataset.complete()).isTrue();
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private static List<Event> events(Dataset dataset) throws IOException {
		List<Event> events = new ArrayList<>();
		for (Segment segment : dataset.segments())
			for (int slot = 0; slot < segment.size(); slot++)
				events.add(dataset.text().event(segment, slot));
		return events;
	}

	private static Dataset load(Framing framing, int workers, BlockSize size, Path... files) throws Exception {
		List<Source> sources = new ArrayList<>();
		for (Path file : files)
			sources.add(FileSource.open(file));
		AtomicReference<Dataset> whole = new AtomicReference<>(Dataset.empty());
		List<Long> sizes = new ArrayList<>();
		Loading loading = new Loader(List.of(new TickFormat(framing)), workers, size).start(sources, ZoneOffset.UTC, new LoadListener() {
			@Override
			public void grown(Dataset dataset, long bytesRead) {
				sizes.add(dataset.size());
			}

			@Override
			public void finished(Dataset dataset, long bytesRead, List<String> problems) {
				assertThat(problems).isEmpty();
				whole.set(dataset);
			}
		});
		loading.await();
		assertThat(sizes).isSorted();
		return java.util.Objects.requireNonNull(whole.get());
	}
}
