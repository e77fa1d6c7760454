package dev.chiplog.format.document.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/// Files that Parquet's own writer writes for tests.
public final class WrittenParquet {

	private WrittenParquet() {
	}

	/// Writes rows.
	///
	/// @param schema in the language of Parquet's schemas
	/// @param fill fills the row of a number
	public static Path write(Path file, String schema, int rows, UnaryOperator<ExampleParquetWriter.Builder> options,
			BiConsumer<Group, Integer> fill) throws IOException {
		Files.deleteIfExists(file);
		MessageType type = MessageTypeParser.parseMessageType(schema);
		ExampleParquetWriter.Builder builder = ExampleParquetWriter.builder(new LocalOutputFile(file)).withType(type)
				.withConf(new PlainParquetConfiguration()).withCodecFactory(new TestCodecs());
		try (ParquetWriter<Group> writer = options.apply(builder).build()) {
			for (int row = 0; row < rows; row++) {
				Group group = new SimpleGroup(type);
				fill.accept(group, row);
				writer.write(group);
			}
		}
		return file;
	}

	/// A file of one row, in memory.
	static byte[] row(Path folder, String schema, Consumer<Group> fill) throws IOException {
		return Files.readAllBytes(
				write(folder.resolve("row.parquet"), schema, 1, UnaryOperator.identity(), (group, row) -> fill.accept(group)));
	}

	/// What an inference service might log.
	public static final String SERVING = """
			message serving {
			  required int64 ts (TIMESTAMP(MICROS, true));
			  required binary level (STRING);
			  optional binary message (STRING);
			  optional binary model_name (STRING);
			  optional double latency_ms;
			}""";

	private static final List<String> LEVELS = List.of("INFO", "INFO", "INFO", "WARNING", "ERROR");

	/// Fills a row of [#SERVING], a second after the one before; every seventh has no latency.
	public static void serve(Group group, int row) {
		group.add("ts", 1_741_168_800_000_000L + row * 1_000_000L);
		group.add("level", LEVELS.get(row % LEVELS.size()));
		group.add("message", "request " + row + " took its time");
		group.add("model_name", "model-" + row % 3);
		if (row % 7 != 0)
			group.add("latency_ms", 10 + row % 100 / 4.0);
	}
}
