package dev.chiplog.source.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.source.FileSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecodedSourceTest {
	private static final String TEXT = "2025-03-01 INFO 사용자 요청 \uD83D\uDE80 처리 完了 é\r\n";

	@TempDir
	private Path folder;

	@Test
	void readsAnyPartInUtf8() throws IOException {
		String text = TEXT.repeat(8000);
		byte[] expected = text.getBytes(StandardCharsets.UTF_8);
		Random random = new Random(3);
		for (String charset : new String[]{"UTF-16LE", "UTF-16BE", "UTF-32LE", "GB18030"}) {
			DecodedSource source = open(text.getBytes(Charset.forName(charset)), charset);
			for (int i = 0; i < 40; i++) {
				int from = random.nextInt(expected.length);
				int length = random.nextInt(200_000);
				assertThat(read(source, from, length))
						.isEqualTo(Arrays.copyOfRange(expected, from, Math.min(expected.length, from + length)));
			}
			assertThat(read(source, 0, expected.length + 1)).isEqualTo(expected);
			assertThat(source.size()).isEqualTo(expected.length).isEqualTo(source.expectedSize());
			assertThat(source.encoding()).isEqualTo(Charset.forName(charset));
			source.close();
		}
	}

	@Test
	void knowsWhereEachLineBeginsInTheOriginal() throws IOException {
		Charset charset = Charset.forName("GB18030");
		String line = TEXT.replace("\uD83D\uDE80", "好");
		int lines = 6000;
		int rawLine = line.getBytes(charset).length;
		int utf8Line = line.getBytes(StandardCharsets.UTF_8).length;
		DecodedSource source = open(line.repeat(lines).getBytes(charset), "GB18030");
		Random random = new Random(9);
		for (int i = 0; i < 100; i++) {
			int at = random.nextInt(lines + 1);
			assertThat(source.rawOffset((long) at * utf8Line)).isEqualTo((long) at * rawLine);
		}
		byte[] raw = new byte[rawLine];
		assertThat(source.readRaw(17L * rawLine, raw, 0, rawLine)).isEqualTo(rawLine);
		assertThat(new String(raw, charset)).isEqualTo(line);
		assertThat(source.rawSize()).isEqualTo((long) lines * rawLine);
		source.close();
	}

	@Test
	void keepsBytesThatMeanNothingInTheOriginal() throws IOException {
		byte[] content = "좋은 날\n나쁜 날\n".getBytes(Charset.forName("x-windows-949"));
		content[1] = 0x1F;
		content[content.length - 1] = (byte) 0xC8;
		DecodedSource source = open(content, "x-windows-949");
		String text = new String(read(source, 0, 100), StandardCharsets.UTF_8);
		assertThat(text).startsWith("\uFFFD").endsWith("\uFFFD").contains(" 날\n나쁜 날");
		int secondLine = text.substring(0, text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8).length;
		assertThat(source.rawOffset(secondLine)).isEqualTo("좋은 날\n".getBytes(Charset.forName("x-windows-949")).length);
		assertThat(source.rawOffset(source.size())).isEqualTo(content.length);
		source.close();
	}

	private DecodedSource open(byte[] content, String charset) throws IOException {
		return new DecodedSource(FileSource.open(Files.write(folder.resolve("a.log"), content)), Charset.forName(charset));
	}

	private static byte[] read(DecodedSource source, long offset, int length) throws IOException {
		byte[] bytes = new byte[length];
		return Arrays.copyOf(bytes, source.read(offset, bytes, 0, length));
	}
}
