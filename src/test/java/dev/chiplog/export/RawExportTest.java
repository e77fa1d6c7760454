package dev.chiplog.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Raw text leaves as it came.
class RawExportTest {
	@TempDir
	private Path folder;

	@Test
	void givesTheSourceBack() throws IOException {
		SomeEvents events = new SomeEvents().add("first \r\n", "a", "1").addUnparsed("\t???\n").add("no line end", "a", "2");
		ExportRequest request = Exporting.request(ExportFormat.RAW, folder.resolve("out.log"), "a");
		assertThat(Exporting.export(events, request)).isEqualTo("first \r\n\t???\nno line end");
	}

	@Test
	void givesJustThePickedEventsBackInTheOrderOfTheSource() throws IOException {
		SomeEvents events = new SomeEvents().add("1\n").add("2\n").add("3\n").add("4\n");
		ExportRequest request = Exporting.only(Exporting.request(ExportFormat.RAW, folder.resolve("out.log")),
				List.of(events.events().get(3).id(), events.events().get(1).id()));
		assertThat(Exporting.export(events, request)).isEqualTo("2\n4\n");
	}
}
