package dev.chiplog.format.document.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chiplog.format.Head;
import dev.chiplog.format.document.DocumentRecord;
import dev.chiplog.format.document.ReadDocument;
import dev.chiplog.format.document.ReadOriginal;
import dev.chiplog.record.FieldTable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetTest {

	@TempDir
	private Path folder;

	@Test
	void isToldByItsFirstBytes() throws IOException {
		assertThat(recognise(serving(1, options -> options))).isOne();
		assertThat(recognise("PAR".getBytes(StandardCharsets.UTF_8))).isZero();
		assertThat(recognise("{\"PAR1\":1}\n".getBytes(StandardCharsets.UTF_8))).isZero();
	}

	@ParameterizedTest
	@EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
	void readsTheSameRowsWhateverTheyArePackedWith(CompressionCodecName codec) throws IOException {
		List<String> plain = ReadDocument.of(new Parquet(), serving(500, options -> options)).lines();
		assertThat(plain).hasSize(500).first().isEqualTo(
				"{\"ts\":\"2025-03-05T10:00:00Z\",\"level\":\"INFO\",\"message\":\"request 0 took its time\",\"model_name\":\"model-0\"}");
		for (WriterVersion version : WriterVersion.values())
			for (boolean dictionary : new boolean[]{true, false}) {
				ReadDocument read = ReadDocument.of(new Parquet(), serving(500, options -> options.withCompressionCodec(codec)
						.withWriterVersion(version).withDictionaryEncoding(dictionary).withPageRowCountLimit(60)));
				assertThat(read.lines()).as("%s, dictionary %s", version, dictionary).isEqualTo(plain);
				assertThat(read.problem()).isEmpty();
			}
	}

	@Test
	void countsRowsThroughRowGroups() throws IOException {
		ReadDocument read = ReadDocument.of(new Parquet(), serving(25, options -> options.withRowGroupRowCountLimit(10)));
		assertThat(read.records()).extracting(DocumentRecord::line).startsWith(1L, 2L).endsWith(24L, 25L).hasSize(25);
	}

	@Test
	void writesTimesOfEveryUnitAsTexts() throws IOException {
		assertThat(row("""
				message m { required int64 ms (TIMESTAMP(MILLIS,true)); required int64 us (TIMESTAMP(MICROS,true));
				  required int64 ns (TIMESTAMP(NANOS,true)); required int64 clock (TIMESTAMP(MILLIS,false));
				  required int64 old (TIMESTAMP_MILLIS); required int96 impala; required int64 before (TIMESTAMP(MICROS,true)); }""",
				group -> group.append("ms", 1_741_168_800_123L).append("us", 1_741_168_800_123_456L)
						.append("ns", 1_741_168_800_123_456_789L).append("clock", 1_741_168_800_000L).append("old", 1_741_168_800_500L)
						.append("impala", new NanoTime(2_460_740, 36_000_123_456_789L)).append("before", -1L)))
				.isEqualTo(
						"{\"ms\":\"2025-03-05T10:00:00.123Z\",\"us\":\"2025-03-05T10:00:00.123456Z\",\"ns\":\"2025-03-05T10:00:00.123456789Z\","
								+ "\"clock\":\"2025-03-05T10:00:00\",\"old\":\"2025-03-05T10:00:00.500Z\","
								+ "\"impala\":\"2025-03-05T10:00:00.123456789Z\",\"before\":\"1969-12-31T23:59:59.999999Z\"}");
	}

	@Test
	void writesDatesDecimalsAndIdentifiers() throws IOException {
		ByteBuffer uuid = ByteBuffer.allocate(16).putLong(0x123e4567e89b12d3L).putLong(0xa456426614174000L);
		ByteBuffer interval = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).putInt(1).putInt(2).putInt(3500);
		assertThat(row("""
				message m { required int32 day (DATE); required int32 ms (TIME(MILLIS,true)); required int64 us (TIME(MICROS,false));
				  required int32 small (DECIMAL(9,2)); required int64 large (DECIMAL(18,4)); required binary huge (DECIMAL(30,3));
				  required fixed_len_byte_array(16) id (UUID); required fixed_len_byte_array(12) lasts (INTERVAL);
				  required fixed_len_byte_array(2) half (FLOAT16); }""",
				group -> group.append("day", 20_152).append("ms", 36_000_007).append("us", 1L).append("small", -12345).append("large", 5L)
						.append("huge", Binary.fromConstantByteArray(new byte[]{1, 0, 0, 0, 0, 0, 0, 0, 0}))
						.append("id", Binary.fromConstantByteArray(uuid.array()))
						.append("lasts", Binary.fromConstantByteArray(interval.array()))
						.append("half", Binary.fromConstantByteArray(new byte[]{0, 0x3E}))))
				.isEqualTo("{\"day\":\"2025-03-05\",\"ms\":\"10:00:00.007\",\"us\":\"00:00:00.000001\",\"small\":-123.45,\"large\":0.0005,"
						+ "\"huge\":18446744073709551.616,\"id\":\"123e4567-e89b-12d3-a456-426614174000\","
						+ "\"lasts\":\"P1M2DT3.5S\",\"half\":1.5}");
	}

	@Test
	void writesNumbersTruthsAndBytes() throws IOException {
		assertThat(row("""
				message m { required int32 i; required int64 l; required int32 u (INTEGER(32,false)); required int64 ul (INTEGER(64,false));
				  required int32 tiny (INT_8); required float f; required double d; required double nan; required boolean b;
				  required binary plain; required binary raw; required binary kind (ENUM); required binary json (JSON); }""",
				group -> group.append("i", -1).append("l", Long.MIN_VALUE).append("u", -1).append("ul", -1L).append("tiny", -8)
						.append("f", 0.1f).append("d", 1e300).append("nan", Double.NaN).append("b", true).append("plain", "text \"1\"\n")
						.append("raw", Binary.fromConstantByteArray(new byte[]{(byte) 0xFF, 0})).append("kind", "A").append("json", "{}")))
				.isEqualTo("{\"i\":-1,\"l\":-9223372036854775808,\"u\":4294967295,\"ul\":18446744073709551615,\"tiny\":-8,\"f\":0.1,"
						+ "\"d\":1.0E300,\"nan\":\"NaN\",\"b\":true,\"plain\":\"text \\\"1\\\"\\n\",\"raw\":\"/wA=\",\"kind\":\"A\","
						+ "\"json\":\"{}\"}");
	}

	@Test
	void writesGroupsListsAndMaps() throws IOException {
		assertThat(row("""
				message m {
				  optional group request { optional binary path (STRING); optional int32 status; optional int32 none; }
				  optional group scores (LIST) { repeated group list { optional double element; } }
				  optional group tags (MAP) { repeated group key_value { required binary key (STRING); optional int32 value; } }
				  optional group empty (LIST) { repeated group list { optional double element; } }
				  optional group old (LIST) { repeated int32 array; }
				  optional group pairs (LIST) { repeated group array { required int32 a; } }
				  repeated int32 bare; optional binary missing (STRING); }""", group -> {
			group.addGroup("request").append("path", "/v1").append("status", 200);
			Group scores = group.addGroup("scores");
			scores.addGroup("list").append("element", 0.5);
			scores.addGroup("list");
			Group tags = group.addGroup("tags");
			tags.addGroup("key_value").append("key", "a \"b\"").append("value", 1);
			tags.addGroup("key_value").append("key", "c");
			group.addGroup("empty");
			group.addGroup("old").append("array", 7).append("array", 8);
			group.addGroup("pairs").addGroup("array").append("a", 1);
			group.append("bare", 1).append("bare", 2);
		})).isEqualTo("{\"request\":{\"path\":\"/v1\",\"status\":200},\"scores\":[0.5,null],\"tags\":{\"a \\\"b\\\"\":1,\"c\":null},"
				+ "\"empty\":[],\"old\":[7,8],\"pairs\":[{\"a\":1}],\"bare\":[1,2]}");
	}

	@Test
	void saysThatABrokenOffFileHasNoFooter() throws IOException {
		byte[] whole = serving(100, options -> options);
		for (int cut : new int[]{4, 5, 11, 12, whole.length / 2, whole.length - 1})
			assertThatThrownBy(() -> open(Arrays.copyOf(whole, cut))).isInstanceOf(IOException.class)
					.hasMessageMatching("is (cut|damaged).*");
	}

	@Test
	void saysWhatItCannotUnpack() throws IOException {
		byte[] packed = serving(1, options -> options.withCompressionCodec(CompressionCodecName.BROTLI));
		assertThatThrownBy(() -> open(packed)).hasMessageContaining("compressed with BROTLI");
		assertThatThrownBy(() -> open("PARE1234....PARE".getBytes(StandardCharsets.UTF_8))).hasMessageContaining("encrypted");
	}

	@Test
	void goesOnBehindADamagedRowGroup() throws IOException {
		byte[] bytes = serving(30, options -> options.withRowGroupRowCountLimit(10).withCompressionCodec(CompressionCodecName.GZIP));
		int page = (int) Footer.of(new ReadOriginal(bytes)).groups().get(1).getColumns().get(2).getMeta_data().getData_page_offset();
		Arrays.fill(bytes, page, page + 60, (byte) 0x7F);
		ReadDocument read = ReadDocument.of(new Parquet(), bytes);
		assertThat(read.records()).extracting(DocumentRecord::line).contains(1L, 10L, 21L, 30L).hasSize(20);
		assertThat(read.problem()).matches("is damaged as Parquet: its rows 11 to 20 cannot be read\\.");
	}

	@Test
	void neverThrowsButASentenceOnDamagedFiles() throws IOException {
		byte[] whole = serving(200, options -> options.withRowGroupRowCountLimit(50).withCompressionCodec(CompressionCodecName.SNAPPY));
		Random random = new Random(1913);
		int read = 0;
		for (int round = 0; round < 150; round++) {
			byte[] bytes = whole.clone();
			for (int changes = random.nextInt(4); changes >= 0; changes--)
				bytes[4 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt(256);
			try {
				read += ReadDocument.of(new Parquet(), bytes).lines().size();
			} catch (java.io.UncheckedIOException told) {
				assertThat(told.getCause()).hasMessageStartingWith("is ").hasMessageEndingWith(".");
			}
		}
		assertThat(read).isPositive();
	}

	private byte[] serving(int rows, UnaryOperator<ExampleParquetWriter.Builder> options) throws IOException {
		return Files.readAllBytes(
				WrittenParquet.write(folder.resolve("serving.parquet"), WrittenParquet.SERVING, rows, options, WrittenParquet::serve));
	}

	private String row(String schema, Consumer<Group> fill) throws IOException {
		ReadDocument read = ReadDocument.of(new Parquet(), WrittenParquet.row(folder, schema, fill));
		assertThat(read.problem()).isEmpty();
		assertThat(read.lines()).hasSize(1);
		return read.lines().getFirst();
	}

	private static void open(byte[] bytes) throws IOException {
		new Parquet().open(new ReadOriginal(bytes)).close();
	}

	private static double recognise(byte[] bytes) {
		return new Parquet().recognise(new Head(bytes, new FieldTable(), ZoneOffset.UTC, Instant.EPOCH));
	}
}
