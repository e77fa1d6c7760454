package dev.chiplog.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.source.unpack.Compression;
import dev.chiplog.source.unpack.Packing;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesCommandTest {
	private static final String FIRST = "2025-03-01 10:00:00,000 INFO serve: 모델을 불러왔습니다\r\n";
	private static final String SECOND = "2025-03-01 10:00:01,000 ERROR serve: 요청을 처리하지 못했습니다\r\n";

	@TempDir
	private Path folder;

	@Test
	void givesBackTheBytesOfALogInAnotherEncoding() throws IOException {
		for (String charset : new String[]{"x-windows-949", "UTF-16LE", "UTF-16BE", "UTF-8"}) {
			Path log = Files.write(folder.resolve("a.log"),
					("\uFEFF" + FIRST + SECOND).substring(charset.startsWith("UTF") ? 0 : 1).getBytes(Charset.forName(charset)));
			assertThat(export("--format", "raw", log)).hasSameBinaryContentAs(log);
			assertThat(export("--format", "raw", "--where", "level=error", log)).as(charset)
					.hasBinaryContent(SECOND.getBytes(Charset.forName(charset)));
			assertThat(export("--columns", "message", log)).content(StandardCharsets.UTF_8).contains("모델을 불러왔습니다");
		}
	}

	@Test
	void givesTheUnpackedBytesOfAPackedLog() throws IOException {
		byte[] text = (FIRST + SECOND).repeat(5000).getBytes(StandardCharsets.UTF_8);
		Path log = Files.write(folder.resolve("a.log.gz"), Packing.compress(Compression.GZIP, text));
		assertThat(export("--format", "raw", log)).hasBinaryContent(text);
	}

	@Test
	void countsARotatedLogOnceAndNamesItsParts() throws IOException {
		Path log = Files.writeString(folder.resolve("app.log"), SECOND);
		Files.writeString(folder.resolve("app.log.1"), FIRST);
		assertThat(CommandLineRun.of("summary", folder).out()).startsWith("2 events in 1 file,").contains("app.log.1");
		assertThat(export("--columns", "@source,@file,@line", folder)).content().contains(log + "," + log + ".1,1")
				.contains(log + "," + log + ",1");
	}

	@Test
	void saysWhyAPackedLogEndedEarly() throws IOException {
		byte[] packed = Packing.compress(Compression.GZIP, (FIRST + SECOND).repeat(5000).getBytes(StandardCharsets.UTF_8));
		Path log = Files.write(folder.resolve("a.log.gz"), java.util.Arrays.copyOf(packed, packed.length / 2));
		CommandLineRun run = CommandLineRun.of("summary", log);
		assertThat(run.out()).contains("events in 1 file");
		assertThat(run.err()).containsOnlyOnce("is cut off").endsWith("Not all of the logs could be read; the answer is about what was.\n");
		assertThat(run.code()).isEqualTo(1);
	}

	@Test
	void passesOverWhatIsNoLogInAFolder() throws IOException {
		Files.writeString(folder.resolve("app.log"), FIRST);
		Files.write(folder.resolve("model.bin"), new byte[4096]);
		CommandLineRun run = CommandLineRun.of("summary", folder);
		assertThat(run.out()).startsWith("1 event in 1 file,");
		assertThat(run.err()).contains("model.bin");
		assertThat(run.code()).isZero();
	}

	@Test
	void leavesWhatItCouldExportOfADamagedLog() throws IOException {
		byte[] packed = Packing.compress(Compression.GZIP, (FIRST + SECOND).repeat(5000).getBytes(StandardCharsets.UTF_8));
		Path log = Files.write(folder.resolve("a.log.gz"), java.util.Arrays.copyOf(packed, packed.length / 2));
		Path out = folder.resolve("out.csv");
		assertThat(CommandLineRun.of("export", "--out", out, log).code()).isEqualTo(1);
		assertThat(out).content(StandardCharsets.UTF_8).contains("모델을 불러왔습니다");
	}

	@Test
	void neverWritesOverAnArchiveThatIsOpen() throws IOException {
		Path archive = Files.write(folder.resolve("logs.zip"),
				Packing.zip(Packing.members("a.log", FIRST.getBytes(StandardCharsets.UTF_8))));
		byte[] before = Files.readAllBytes(archive);
		assertThat(CommandLineRun.of("export", "--out", archive, archive).err()).contains("is one of the opened logs");
		assertThat(archive).hasBinaryContent(before);
	}

	private Path export(Object... arguments) throws IOException {
		Path out = Files.createTempDirectory("export").resolve("out");
		Object[] all = java.util.stream.Stream
				.concat(java.util.stream.Stream.of("export", "--out", out), java.util.Arrays.stream(arguments)).toArray();
		assertThat(CommandLineRun.of(all).code()).isZero();
		return out;
	}
}
