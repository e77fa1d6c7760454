package dev.chiplog.format.document.avro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chiplog.format.Head;
import dev.chiplog.format.document.DocumentRecord;
import dev.chiplog.format.document.ReadDocument;
import dev.chiplog.record.FieldTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvroTest {
	private static final String SERVING = """
			{"type": "record", "name": "Serving", "fields": [
			  {"name": "ts", "type": {"type": "long", "logicalType": "timestamp-micros"}},
			  {"name": "level", "type": {"type": "enum", "name": "Level", "symbols": ["INFO", "ERROR"]}},
			  {"name": "message", "type": "string"},
			  {"name": "latency_ms", "type": ["null", "double"], "default": null}]}""";

	@Test
	void isToldByItsFirstBytes() throws IOException {
		assertThat(recognise(serving(1, "null"))).isOne();
		assertThat(recognise("Obj".getBytes(StandardCharsets.UTF_8))).isZero();
		assertThat(recognise("Object\n".getBytes(StandardCharsets.UTF_8))).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = {"null", "deflate", "snappy", "zstandard", "bzip2", "xz"})
	void readsTheSameRecordsWhateverTheyArePackedWith(String codec) throws IOException {
		ReadDocument read = ReadDocument.of(new Avro(), serving(3000, codec));
		assertThat(read.problem()).isEmpty();
		assertThat(read.lines()).hasSize(3000).startsWith("{\"ts\":\"2025-03-05T10:00:00Z\",\"level\":\"INFO\",\"message\":\"request 0\"}",
				"{\"ts\":\"2025-03-05T10:00:01Z\",\"level\":\"ERROR\",\"message\":\"request 1\",\"latency_ms\":0.5}");
		assertThat(read.records()).extracting(DocumentRecord::line).startsWith(1L, 2L).endsWith(3000L);
	}

	@Test
	void writesLogicalTypesAsTexts() throws IOException {
		assertThat(record("""
				{"name": "ms", "type": {"type": "long", "logicalType": "timestamp-millis"}},
				{"name": "ns", "type": {"type": "long", "logicalType": "timestamp-nanos"}},
				{"name": "clock", "type": {"type": "long", "logicalType": "local-timestamp-millis"}},
				{"name": "day", "type": {"type": "int", "logicalType": "date"}},
				{"name": "time", "type": {"type": "int", "logicalType": "time-millis"}},
				{"name": "price", "type": {"type": "bytes", "logicalType": "decimal", "precision": 9, "scale": 2}},
				{"name": "id", "type": {"type": "string", "logicalType": "uuid"}},
				{"name": "plain", "type": "long"}""",
				Map.of("ms", 1_741_168_800_123L, "ns", 1_741_168_800_123_456_789L, "clock", 1_741_168_800_000L, "day", 20_152, "time", 7,
						"price", ByteBuffer.wrap(new byte[]{-1, 0}), "id", "123e4567-e89b-12d3-a456-426614174000", "plain",
						Long.MIN_VALUE)))
				.isEqualTo(
						"{\"ms\":\"2025-03-05T10:00:00.123Z\",\"ns\":\"2025-03-05T10:00:00.123456789Z\",\"clock\":\"2025-03-05T10:00:00\","
								+ "\"day\":\"2025-03-05\",\"time\":\"00:00:00.007\",\"price\":-2.56,\"id\":\"123e4567-e89b-12d3-a456-426614174000\","
								+ "\"plain\":-9223372036854775808}");
	}

	@Test
	void writesListsMapsAndRecordsInRecords() throws IOException {
		Schema inner = new Schema.Parser()
				.parse("{\"type\":\"record\",\"name\":\"I\",\"fields\":[{\"name\":\"a\",\"type\":[\"null\",\"int\"]}]}");
		GenericData.Record one = new GenericData.Record(inner);
		one.put("a", 1);
		assertThat(record("""
				{"name": "list", "type": {"type": "array", "items": ["null", "int"]}},
				{"name": "map", "type": {"type": "map", "values": "boolean"}},
				{"name": "inner", "type": {"type":"record","name":"I","fields":[{"name":"a","type":["null","int"]}]}},
				{"name": "none", "type": "null"},
				{"name": "real", "type": "float"}""",
				Map.of("list", Arrays.asList(1, null), "map", Map.of("k \"q\"", true), "inner", one, "real", 0.1f)))
				.isEqualTo("{\"list\":[1,null],\"map\":{\"k \\\"q\\\"\":true},\"inner\":{\"a\":1},\"real\":0.1}");
	}

	@Test
	void keepsWhatStandsBeforeABreak() throws IOException {
		byte[] whole = serving(3000, "deflate");
		ReadDocument read = ReadDocument.of(new Avro(), Arrays.copyOf(whole, whole.length * 2 / 3));
		assertThat(read.lines()).hasSizeBetween(500, 2900);
		assertThat(read.problem()).startsWith("is cut off or damaged behind record " + read.lines().size());
	}

	@Test
	void goesOnBehindADamagedBlock() throws IOException {
		byte[] bytes = serving(3000, "deflate");
		Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 40, (byte) 0x7F);
		ReadDocument read = ReadDocument.of(new Avro(), bytes);
		assertThat(read.lines()).hasSizeBetween(1000, 2999).last().asString().contains("request 2999");
		assertThat(read.problem()).isNotEmpty();
	}

	@Test
	void saysThatNothingCanBeReadWithoutASchema() throws IOException {
		byte[] whole = serving(1, "null");
		assertThatThrownBy(() -> new Avro().open(new dev.chiplog.format.document.ReadOriginal(Arrays.copyOf(whole, 30))))
				.isInstanceOf(IOException.class).hasMessageStartingWith("is cut off or damaged: its schema");
	}

	@Test
	void neverThrowsButASentenceOnDamagedFiles() throws IOException {
		byte[] whole = serving(300, "null");
		Random random = new Random(1914);
		int read = 0;
		for (int round = 0; round < 500; round++) {
			byte[] bytes = whole.clone();
			for (int changes = random.nextInt(4); changes >= 0; changes--)
				bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt(256);
			try {
				read += ReadDocument.of(new Avro(), bytes).lines().size();
			} catch (UncheckedIOException told) {
				assertThat(told.getCause()).hasMessageStartingWith("is ").hasMessageEndingWith(".");
			}
		}
		assertThat(read).isPositive();
	}

	private static String record(String fields, Map<String, Object> values) throws IOException {
		Schema schema = new Schema.Parser().parse("{\"type\": \"record\", \"name\": \"R\", \"fields\": [" + fields + "]}");
		List<String> lines = ReadDocument.of(new Avro(), written(schema, 1, "null", (row, number) -> values.forEach(row::put))).lines();
		assertThat(lines).hasSize(1);
		return lines.getFirst();
	}

	private static byte[] serving(int rows, String codec) throws IOException {
		Schema schema = new Schema.Parser().parse(SERVING);
		Schema level = schema.getField("level").schema();
		return written(schema, rows, codec, (row, number) -> {
			row.put("ts", 1_741_168_800_000_000L + number * 1_000_000L);
			row.put("level", new GenericData.EnumSymbol(level, number % 5 == 1 ? "ERROR" : "INFO"));
			row.put("message", "request " + number);
			row.put("latency_ms", number % 7 == 0 ? null : number / 2.0);
		});
	}

	private static byte[] written(Schema schema, int rows, String codec, BiConsumer<GenericData.Record, Integer> fill) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataFileWriter<GenericData.Record> writer = new DataFileWriter<>(new GenericDatumWriter<>(schema))) {
			writer.setCodec(CodecFactory.fromString(codec)).setSyncInterval(4096).create(schema, bytes);
			for (int row = 0; row < rows; row++) {
				GenericData.Record record = new GenericData.Record(schema);
				fill.accept(record, row);
				writer.append(record);
			}
		}
		return bytes.toByteArray();
	}

	private static double recognise(byte[] bytes) {
		return new Avro().recognise(new Head(bytes, new FieldTable(), ZoneOffset.UTC, Instant.EPOCH));
	}
}
