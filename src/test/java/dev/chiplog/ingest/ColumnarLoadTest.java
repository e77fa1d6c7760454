package dev.chiplog.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Segment;
import dev.chiplog.format.document.parquet.Parquet;
import dev.chiplog.format.document.parquet.WrittenParquet;
import dev.chiplog.format.known.Documents;
import dev.chiplog.format.known.Formats;
import dev.chiplog.record.Event;
import dev.chiplog.record.Level;
import dev.chiplog.source.FileSource;
import dev.chiplog.source.spool.SpoolFolder;
import dev.chiplog.source.spool.SpoolLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnarLoadTest {

	@TempDir
	private Path folder;

	private final List<String> problems = new ArrayList<>();

	@Test
	void findsTimeLevelAndMessageByTheirNames() throws Exception {
		Dataset dataset = load(written(1000));
		List<Event> events = events(dataset);
		assertThat(problems).isEmpty();
		assertThat(events).hasSize(1000).extracting(Event::format).containsOnly("Parquet");
		assertThat(events.get(4).level()).isEqualTo(Level.ERROR);
		assertThat(events.get(4).epochNanos()).hasValue(Instant.parse("2025-03-05T10:00:04Z").getEpochSecond() * 1_000_000_000L);
		assertThat(events.get(4).line()).isEqualTo(5);
		assertThat(events.get(4).fields().toString()).contains("model-1", "latency_ms", "11.0", "request 4 took its time");
	}

	@Test
	void givesTheFileAsTheRawBytesOfTheWholeAndALineAsThoseOfARow() throws Exception {
		Path file = written(100);
		Dataset dataset = load(file);
		byte[] whole = new byte[(int) dataset.text().rawSize(0)];
		assertThat(dataset.text().readRaw(0, 0, whole, 0, whole.length)).isEqualTo(whole.length);
		assertThat(whole).isEqualTo(Files.readAllBytes(file));
		assertThat(events(dataset).get(1).raw()).startsWith("{\"ts\":\"2025-03-05T10:00:01Z\",\"level\":\"INFO\",").endsWith("}\n");
	}

	@Test
	void saysWhichFileHasNoFooter() throws Exception {
		Path file = written(100);
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
		assertThat(events(load(file))).isEmpty();
		assertThat(problems).singleElement().asString().startsWith("\"" + file + "\" is cut off: a Parquet file ends with a footer");
	}

	@Test
	void stopsWhereALittleFileUnpacksToMoreThanAnyDiskHolds() throws Exception {
		Path file = WrittenParquet.write(folder.resolve("bomb.parquet"), "message bomb { required binary text (STRING); }", 100_000,
				options -> options.withCompressionCodec(CompressionCodecName.ZSTD), (row, number) -> row.add("text", "x".repeat(1_000)));
		SpoolFolder spools = new SpoolFolder(Files.createDirectory(folder.resolve("spools")), new SpoolLimits(1_000_000, 10, 0));
		try (FileSource original = FileSource.open(file); ConvertedSource converted = ConvertedSource.of(original, new Parquet(), spools)) {
			converted.read(Long.MAX_VALUE - 1, new byte[1], 0, 1);
			assertThat(converted.size()).isBetween(1_000_000L, 2_000_000L);
			assertThat(converted.problem()).hasValueSatisfying(sentence -> assertThat(sentence).contains("10 times its size", "its line "));
		}
	}

	private Path written(int rows) throws IOException {
		return WrittenParquet.write(folder.resolve("serving.parquet"), WrittenParquet.SERVING, rows,
				options -> options.withCompressionCodec(CompressionCodecName.SNAPPY), WrittenParquet::serve);
	}

	private Dataset load(Path file) throws Exception {
		AtomicReference<Dataset> whole = new AtomicReference<>(Dataset.empty());
		Loading loading = new Loader(Formats.all(), Documents.all(), 2, BlockSize.STANDARD).start(List.of(FileSource.open(file)),
				ZoneOffset.UTC, new LoadListener() {
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
