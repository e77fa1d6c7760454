package dev.chiplog.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTest {
	@TempDir
	private Path folder;

	@Test
	void keepsFewFilesOpenHoweverManyThereAre() throws IOException {
		OpenFiles files = new OpenFiles();
		List<Source> sources = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			Path file = folder.resolve("" + i + ".txt");
			Files.writeString(file, "number " + i);
			sources.add(FileSource.open(file, files));
		}
		byte[] read = new byte[20];
		for (int i = 0; i < 300; i++) {
			int length = sources.get(i).read(0, read, 0, read.length);
			assertThat(new String(read, 0, length, StandardCharsets.UTF_8)).isEqualTo("number " + i);
		}
		assertThat(files.size()).isLessThan(100);
	}

	@Test
	void saysWhenAFileIsReadThatWasClosed() throws IOException {
		Source source = FileSource.open(Files.writeString(folder.resolve("a.log"), "a"));
		source.close();
		assertThatThrownBy(() -> source.read(0, new byte[1], 0, 1)).isInstanceOf(IOException.class).hasMessageContaining("is closed");
	}
}
