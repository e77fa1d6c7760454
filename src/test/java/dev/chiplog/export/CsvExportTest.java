package dev.chiplog.export;

import static dev.chiplog.export.Exporting.export;
import static dev.chiplog.export.Exporting.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.record.Value;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// CSV files as a spreadsheet or a data frame reads them.
class CsvExportTest {
	@TempDir
	private Path folder;
	private Path to = Path.of("");

	@BeforeEach
	void name() {
		to = folder.resolve("out.csv");
	}

	@Test
	void writesTheColumnsAskedForInTheirOrder() throws IOException {
		SomeEvents events = new SomeEvents().add("-", "model", "bert", "ms", new Value.Decimal(1.25)).add("-", "model", "gpt");
		assertThat(export(events, request(ExportFormat.CSV, to, "ms", "@line", "model")))
				.isEqualTo("ms,@line,model\r\n1.25,1,bert\r\n\"\",2,gpt\r\n");
	}

	@Test
	void writesTimesInTheZoneWithTheirOffset() throws IOException {
		SomeEvents events = new SomeEvents().add("-", "when", new Value.Time(1_500_000_000L));
		assertThat(export(events, request(ExportFormat.CSV, to, "@time", "when")))
				.isEqualTo("@time,when\r\n1970-01-01T09:00:01.5+09:00,1970-01-01T09:00:01.5+09:00\r\n");
	}

	@Test
	void writesEveryFieldThatAnEventHasWhenNoColumnIsChosen() throws IOException {
		SomeEvents events = new SomeEvents().add("-", "a", "1").add("-", "b", "2", "a", "3");
		assertThat(export(events, request(ExportFormat.CSV, to))).isEqualTo("a,b\r\n1,\r\n3,2\r\n");
	}

	@Test
	void leavesOutFieldsThatNoSelectedEventHas() throws IOException {
		SomeEvents events = new SomeEvents().add("-", "a", "1").add("-", "b", "2");
		ExportRequest picked = Exporting.only(request(ExportFormat.CSV, to), List.of(events.events().get(1).id()));
		assertThat(export(events, picked)).isEqualTo("b\r\n2\r\n");
	}

	@Test
	void keepsTheTextOfWhatNoFormatUnderstood() throws IOException {
		SomeEvents events = new SomeEvents().add("-", "a", "1").addUnparsed("??? broken");
		assertThat(export(events, request(ExportFormat.CSV, to))).isEqualTo("a,@raw\r\n1,\r\n\"\",??? broken\r\n");
	}

	@Test
	void readsBackWhateverTheCellsHold() throws IOException {
		String awkward = "a \"quoted\", word\nand a second line\r\n추천 推荐";
		List<CSVRecord> records = read(
				export(new SomeEvents().add("-", "text", awkward, "n", "1"), request(ExportFormat.CSV, to, "text", "n")));
		assertThat(records.get(1).get(0)).isEqualTo(awkward);
		assertThat(records.get(1).get(1)).isEqualTo("1");
	}

	@Test
	void defusesFormulasButNotNumbers() throws IOException {
		SomeEvents events = new SomeEvents();
		for (String cell : List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "-12.5e3", "+7", "a=1"))
			events.add("-", "cell", cell);
		List<CSVRecord> records = read(export(events, Exporting.defused(request(ExportFormat.CSV, to, "cell"))));
		assertThat(records).extracting(found -> found.get(0)).containsExactly("cell", "'=1+1", "'+cmd|' /C calc'!A0", "'-2+3", "'@SUM(A1)",
				"'\t=1", "'\r=1", "'\n=1", "'＝1", "-12.5e3", "+7", "a=1");
	}

	@Test
	void defusesFieldNamesInTheHeaderToo() throws IOException {
		SomeEvents events = new SomeEvents().add("-", "=HYPERLINK(1)", "x");
		assertThat(export(events, Exporting.defused(request(ExportFormat.CSV, to)))).startsWith("'=HYPERLINK(1)\r\n");
	}

	@Test
	void leavesFormulasAloneWhenNotAskedToDefuse() throws IOException {
		assertThat(export(new SomeEvents().add("-", "cell", "=1+1"), request(ExportFormat.CSV, to))).isEqualTo("cell\r\n=1+1\r\n");
	}

	private static List<CSVRecord> read(String csv) throws IOException {
		return CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
	}
}
