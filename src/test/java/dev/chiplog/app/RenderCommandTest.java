package dev.chiplog.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.chiplog.source.unpack.Compression;
import dev.chiplog.source.unpack.Packing;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window is drawn with no display.
class RenderCommandTest {
	@TempDir
	private Path folder;
	private Path log = Path.of("");
	private Path out = Path.of("");

	@BeforeEach
	void write() throws IOException {
		log = ServingLog.write(folder.resolve("serving.jsonl"));
		out = folder.resolve("window.png");
	}

	@Test
	void drawsThePictureInTheSizeAskedFor() throws IOException {
		CommandLineRun run = CommandLineRun.of("render", "--size", "1280x800", "--out", out, log);
		assertThat(run.err()).isEmpty();
		assertThat(run.code()).isZero();
		BufferedImage image = ImageIO.read(out.toFile());
		assertThat(image.getWidth()).isEqualTo(1280);
		assertThat(image.getHeight()).isEqualTo(800);
	}

	@Test
	void themesAndFiltersChangeThePicture() throws IOException {
		CommandLineRun.of("render", "--theme", "light", "--out", out, log);
		byte[] light = Files.readAllBytes(out);
		CommandLineRun.of("render", "--theme", "dark", "--out", out, log);
		byte[] dark = Files.readAllBytes(out);
		CommandLineRun.of("render", "--theme", "dark", "--where", "level=error", "--out", out, log);
		assertThat(dark).isNotEqualTo(light);
		assertThat(Files.readAllBytes(out)).isNotEqualTo(dark);
	}

	@Test
	void saysThatALogCouldNotBeReadToItsEnd() throws IOException {
		byte[] packed = Packing.compress(Compression.GZIP, Files.readString(log).repeat(5000).getBytes(StandardCharsets.UTF_8));
		Path cut = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(packed, packed.length / 2));
		CommandLineRun run = CommandLineRun.of("render", "--out", out, cut);
		assertThat(run.code()).isEqualTo(1);
		assertThat(out).exists();
		assertThat(run.err()).containsOnlyOnce("is cut off").endsWith("Not all of the logs could be read; the picture shows what was.\n");
	}

	@Test
	void refusesAFolderThatDoesNotExist() {
		CommandLineRun run = CommandLineRun.of("render", "--out", folder.resolve("missing/window.png"), log);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).startsWith("There is no folder ");
	}

	@Test
	void neverDrawsOverTheLog() throws IOException {
		String before = Files.readString(log);
		assertThat(CommandLineRun.of("render", "--out", log, log).err()).contains("is one of the opened logs");
		assertThat(log).hasContent(before);
	}

	@Test
	void standsInForTheWindowWhereThereIsNoDisplay() {
		assumeThat(Display.ofSystem().problem()).as("a display to open the window on").isPresent();
		CommandLineRun run = CommandLineRun.of("--picture", out, log);
		assertThat(run.code()).isZero();
		assertThat(run.out()).contains("to open a window on.", "4 events in 1 file", "The window is drawn to " + out);
		assertThat(out).exists();
	}
}
