package dev.chiplog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports from real files to real files.
class ExportCommandTest {
	@TempDir
	private Path folder;
	private Path log = Path.of("");
	private Path out = Path.of("");

	@BeforeEach
	void write() throws IOException {
		log = ServingLog.write(folder.resolve("serving.jsonl"));
		out = folder.resolve("out");
	}

	@Test
	void writesBuiltInColumns() {
		export("--columns", "@source,@line,@time,@level,@logger,@pattern", "--where", "level=error", "--zone", "UTC");
		assertThat(out)
				.hasContent("@source,@line,@time,@level,@logger,@pattern\r\n" + log + ",4,2025-03-01T00:00:03.5Z,ERROR,serve,timeout\r\n");
	}

	@Test
	void writesEveryFieldNestedAgain() throws IOException {
		export("--format", "jsonl", "--zone", "UTC");
		assertThat(Files.readAllLines(out)).hasSize(4).first().asString().contains("\"metrics\":{\"latency_ms\":10.0}",
				"\"message\":\"served\"");
	}

	@Test
	void givesTheBytesBack() {
		export("--format", "raw");
		assertThat(out).hasSameBinaryContentAs(log);
	}

	@Test
	void saysHowManyEventsItWrote() {
		assertThat(CommandLineRun.of("export", "--where", "level>=warn", "--out", out, log).out().strip())
				.isEqualTo("2 events written to " + out);
		assertThat(CommandLineRun.of("export", "--where", "level=error", "--out", out, log).out()).startsWith("1 event written");
	}

	@Test
	void neverWritesOverTheLog() throws IOException {
		String before = Files.readString(log);
		CommandLineRun run = CommandLineRun.of("export", "--format", "jsonl", "--out", log, log);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).contains("is one of the opened logs");
		assertThat(log).hasContent(before);
	}

	@Test
	void leavesAnEarlierExportAloneWhenNothingCanBeRead() throws IOException {
		Files.writeString(out, "earlier");
		Path picture = Files.write(folder.resolve("model.bin"), new byte[]{1, 0, 2, 0, 0, 3});
		CommandLineRun run = CommandLineRun.of("export", "--out", out, picture);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).contains("is no text").contains("There is nothing to read.");
		assertThat(out).hasContent("earlier");
	}

	@Test
	void saysWhenAFilterNamesAFieldThatNoEventHas() {
		CommandLineRun run = CommandLineRun.of("export", "--where", "modell=bert and (level=info or not level:*)", "--out", out, log);
		assertThat(run.err().strip()).startsWith("No event has a field \"modell\"; did you mean \"model").doesNotContain("\n");
		assertThat(run.out()).startsWith("0 events written");
	}

	private void export(Object... options) {
		Object[] args = new Object[options.length + 4];
		System.arraycopy(options, 0, args, 1, options.length);
		args[0] = "export";
		args[options.length + 1] = "--out";
		args[options.length + 2] = out;
		args[options.length + 3] = log;
		CommandLineRun run = CommandLineRun.of(args);
		assertThat(run.err()).isEmpty();
		assertThat(run.code()).isZero();
	}
}
