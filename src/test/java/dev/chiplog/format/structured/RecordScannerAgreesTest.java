package dev.chiplog.format.structured;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the record scanner to what Commons CSV says of the same bytes, on random records and on random characters.
class RecordScannerAgreesTest {
	private static final List<String> PIECES = List.of("a", "批量", " ", "\t", "\n", "\r\n", "\"", ",", ";", "1.5", "😀", "");
	private static final String WILD = "ab\" ,;\t";

	@ParameterizedTest
	@CsvSource({"1, ','", "2, ';'", "3, '\t'"})
	void cutsWrittenRecordsAsCommonsCsvDoes(long seed, char separator) {
		Random random = new Random(seed);
		RecordScanner scanner = new RecordScanner(separator);
		for (int i = 0; i < 3000; i++) {
			List<String> cells = new ArrayList<>();
			for (int cell = 2 + random.nextInt(5); cell > 0; cell--)
				cells.add(text(random));
			String record = written(cells, separator, random);
			assertThat(cut(scanner, record)).as(record).isEqualTo(cells).isEqualTo(reference(record, separator));
		}
	}

	@ParameterizedTest
	@CsvSource({"4, ','", "5, '\t'"})
	void refusesWhatCommonsCsvRefuses(long seed, char separator) {
		Random random = new Random(seed);
		RecordScanner scanner = new RecordScanner(separator);
		int refused = 0;
		for (int i = 0; i < 3000; i++) {
			StringBuilder record = new StringBuilder("x");
			for (int length = random.nextInt(12); length > 0; length--)
				record.append(WILD.charAt(random.nextInt(WILD.length())));
			List<String> expected = reference(record.toString(), separator);
			assertThat(cut(scanner, record.toString())).as(record.toString()).isEqualTo(expected);
			refused += expected.isEmpty() ? 1 : 0;
		}
		assertThat(refused).isGreaterThan(100);
	}

	private static List<String> cut(RecordScanner scanner, String record) {
		byte[] bytes = ("\"," + record + "\",").getBytes(StandardCharsets.UTF_8);
		if (!scanner.read(bytes, 2, bytes.length - 2))
			return List.of();
		List<String> cells = new ArrayList<>();
		for (int cell = 0; cell < scanner.size(); cell++)
			cells.add(new String(scanner.bytes(cell), scanner.from(cell), scanner.to(cell) - scanner.from(cell), StandardCharsets.UTF_8));
		return cells;
	}

	private static List<String> reference(String record, char separator) {
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
		try (CSVParser parser = CSVParser.parse(record, format)) {
			CSVRecord first = parser.iterator().next();
			return first.toList();
		} catch (UncheckedIOException | IOException wrong) {
			return List.of();
		}
	}

	private static String written(List<String> cells, char separator, Random random) {
		List<String> written = new ArrayList<>();
		for (String cell : cells) {
			boolean must = cell.contains("\"") || cell.contains("\n") || cell.contains("\r") || cell.indexOf(separator) >= 0;
			written.add(must || random.nextInt(4) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
		}
		return String.join(String.valueOf(separator), written);
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(4); i > 0; i--)
			text.append(PIECES.get(random.nextInt(PIECES.size())));
		return text.toString();
	}
}
