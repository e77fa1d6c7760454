package dev.chiplog.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
	@TempDir
	private Path folder;

	@Test
	void leavesNothingWhenTheProgramIsStoppedInTheMiddle() throws Exception {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process writer = new ProcessBuilder(
				List.of(java, "-cp", System.getProperty("java.class.path"), Writer.class.getName(), folder.resolve("out.csv").toString()))
				.start();
		assertThat(writer.getInputStream().read()).as("the writer has begun").isEqualTo('.');
		assertThat(names()).singleElement().asString().endsWith(".part");
		writer.destroy();
		writer.waitFor();
		assertThat(names()).isEmpty();
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> String.valueOf(file.getFileName())).toList();
		}
	}

	/// A program that begins to write a file, says so, and never ends.
	static final class Writer {

		private Writer() {
		}

		public static void main(String[] args) throws Exception {
			try (WholeFile file = WholeFile.beside(Path.of(args[0])); OutputStream out = file.open()) {
				out.write(new byte[200_000]);
				System.out.write('.');
				System.out.flush();
				Thread.sleep(600_000);
			}
		}
	}
}
