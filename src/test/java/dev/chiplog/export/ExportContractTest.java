package dev.chiplog.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.chiplog.query.Cancellation;
import dev.chiplog.record.Event;
import dev.chiplog.record.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every export format owes its user: the whole file or nothing, an end when asked for one, and word of how far it is.
class ExportContractTest {
	private static final SomeEvents EVENTS = new SomeEvents().add("{\"n\":1}\n", "n", new Value.Whole(1))
			.add("{\"n\":2}\n", "n", new Value.Whole(2)).add("{\"n\":3}\n", "n", new Value.Whole(3));

	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource
	void writesTheWholeFileAndNothingElse(ExportFormat format) throws IOException {
		Path to = folder.resolve("out");
		long written = export(EVENTS.events(), Exporting.request(format, to), new Cancellation(), new ArrayList<>());
		assertThat(written).isEqualTo(3);
		assertThat(to).content().contains("1", "2", "3");
		assertThat(files()).containsExactly(to);
	}

	@ParameterizedTest
	@EnumSource
	void replacesAnOlderFile(ExportFormat format) throws IOException {
		Path to = Files.writeString(folder.resolve("out"), "old ".repeat(1000));
		export(EVENTS.events(), Exporting.request(format, to), new Cancellation(), new ArrayList<>());
		assertThat(to).content().doesNotContain("old").contains("3");
	}

	@ParameterizedTest
	@EnumSource
	void writesOnlyThePickedEvents(ExportFormat format) throws IOException {
		Path to = folder.resolve("out");
		List<Event> events = EVENTS.events();
		ExportRequest request = Exporting.only(Exporting.request(format, to), List.of(events.get(2).id(), events.get(0).id()));
		assertThat(export(events, request, new Cancellation(), new ArrayList<>())).isEqualTo(2);
		assertThat(to).content().contains("1", "3").doesNotContain("2");
	}

	@ParameterizedTest
	@EnumSource
	void leavesTheOlderFileAloneWhenCancelled(ExportFormat format) throws IOException {
		Path to = Files.writeString(folder.resolve("out"), "old");
		Cancellation cancelled = new Cancellation();
		cancelled.cancel();
		assertThatExceptionOfType(CancellationException.class)
				.isThrownBy(() -> export(EVENTS.events(), Exporting.request(format, to), cancelled, new ArrayList<>()));
		assertThat(to).hasContent("old");
		assertThat(files()).containsExactly(to);
	}

	@ParameterizedTest
	@EnumSource
	void leavesNothingBehindWhenASourceBreaksOff(ExportFormat format) throws IOException {
		Path to = folder.resolve("out");
		BreakingEngine engine = new BreakingEngine(new ListEngine(Path.of("app.log"), EVENTS.events()));
		assertThatIOException().isThrownBy(() -> new Exporter(engine).export(Exporting.request(format, to), written -> {
		}, new Cancellation())).withMessage("app.log cannot be read any more.");
		assertThat(files()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void tellsTheListenerTheWholeCountAtTheEnd(ExportFormat format) throws IOException {
		List<Long> told = new ArrayList<>();
		export(EVENTS.events(), Exporting.request(format, folder.resolve("out")), new Cancellation(), told);
		assertThat(told).isSorted().endsWith(3L);
	}

	@ParameterizedTest
	@EnumSource
	void refusesAFolderThatDoesNotExist(ExportFormat format) {
		Path to = folder.resolve("missing/out");
		assertThatIOException()
				.isThrownBy(() -> export(EVENTS.events(), Exporting.request(format, to), new Cancellation(), new ArrayList<>()))
				.withMessageContaining("There is no folder " + to.getParent());
	}

	@Test
	void refusesToOverwriteAnOpenedLog() throws IOException {
		Path log = Files.writeString(folder.resolve("app.log"), "precious");
		Exporter exporter = new Exporter(new ListEngine(log, EVENTS.events()));
		assertThatIOException()
				.isThrownBy(() -> exporter.export(Exporting.request(ExportFormat.RAW, folder.resolve("./app.log")), written -> {
				}, new Cancellation())).withMessageContaining("is one of the opened logs");
		assertThat(log).hasContent("precious");
	}

	@Test
	void refusesAFolderAsTheFile() {
		assertThatIOException()
				.isThrownBy(
						() -> export(EVENTS.events(), Exporting.request(ExportFormat.CSV, folder), new Cancellation(), new ArrayList<>()))
				.withMessageContaining("is no ordinary file");
	}

	@Test
	void refusesAFolderThatMayNotBeWrittenTo() throws IOException {
		Path locked = Files.createDirectory(folder.resolve("locked"));
		assumeThat(locked.getFileSystem().supportedFileAttributeViews()).contains("posix");
		Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
		assumeThat(Files.isWritable(locked)).as("a superuser may write everywhere").isFalse();
		assertThatIOException().isThrownBy(() -> export(EVENTS.events(), Exporting.request(ExportFormat.CSV, locked.resolve("out")),
				new Cancellation(), new ArrayList<>())).withMessageContaining("may not be written to");
	}

	private static long export(List<Event> events, ExportRequest request, Cancellation cancellation, List<Long> told) throws IOException {
		return new Exporter(new ListEngine(Path.of("app.log"), events)).export(request, told::add, cancellation);
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.toList();
		}
	}
}
