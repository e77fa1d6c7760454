package dev.chiplog.source.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.source.FileSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingGuessTest {
	private static final String ASCII = "2025-03-01 10:00:00 INFO worker-3 request 4711 done in 12 ms\n";
	private static final Map<String, String> TEXTS = Map.of("x-windows-949",
			"2025-03-01 ERROR 모델을 불러오지 못했습니다: 파일이 없음\n2025-03-01 INFO 사용자 요청을 처리했습니다 (12 ms)\n", "GB18030",
			"2025-03-01 ERROR 无法加载模型：文件不存在\n2025-03-01 INFO 用户请求处理完成，耗时 12 毫秒\n", "windows-31j",
			"2025-03-01 ERROR モデルを読み込めませんでした：ファイルがありません\n2025-03-01 INFO 接続に失敗しました\n", "EUC-JP",
			"2025-03-01 ERROR モデルを読み込めませんでした：ファイルがありません\n2025-03-01 INFO 接続に失敗しました\n", "x-windows-950",
			"2025-03-01 ERROR 無法載入模型：檔案不存在\n2025-03-01 INFO 使用者請求處理完成，耗時 12 毫秒\n", "windows-1252",
			"2025-03-01 ERROR Verbindung für Gerät größer als zulässig\n2025-03-01 INFO Übertragung beendet – 12 ms\n");

	@TempDir
	private Path folder;

	@Test
	void findsTheEncodingOfATextInEveryScript() throws IOException {
		for (Map.Entry<String, String> text : TEXTS.entrySet())
			assertThat(guess(text.getValue().getBytes(Charset.forName(text.getKey())))).as(text.getKey())
					.isEqualTo(Charset.forName(text.getKey()));
	}

	@Test
	void findsFewCharactersFarBehindPlainAscii() throws IOException {
		for (Map.Entry<String, String> text : TEXTS.entrySet()) {
			ByteArrayOutputStream log = new ByteArrayOutputStream();
			log.write(ASCII.repeat(40_000).getBytes(StandardCharsets.US_ASCII));
			log.write(text.getValue().substring(0, text.getValue().indexOf('\n') + 1).getBytes(Charset.forName(text.getKey())));
			log.write(ASCII.repeat(1000).getBytes(StandardCharsets.US_ASCII));
			assertThat(guess(log.toByteArray())).as(text.getKey()).isEqualTo(Charset.forName(text.getKey()));
		}
	}

	@Test
	void tellsShortMessagesApart() throws IOException {
		assertThat(guess((ASCII + "INFO 연결 실패\n").getBytes(Charset.forName("x-windows-949")))).isEqualTo(Charset.forName("x-windows-949"));
		assertThat(guess((ASCII + "INFO 连接失败\n").getBytes(Charset.forName("GB18030")))).isEqualTo(Charset.forName("GB18030"));
		assertThat(guess((ASCII + "INFO 接続エラー\n").getBytes(Charset.forName("windows-31j")))).isEqualTo(Charset.forName("windows-31j"));
		assertThat(guess((ASCII + "INFO Gerät\n").getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Charset.forName("windows-1252"));
	}

	@Test
	void staysWithUtf8WhereverItIsSound() throws IOException {
		for (String text : TEXTS.values())
			assertThat(guess(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
		assertThat(guess(ASCII.getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
		assertThat(guess(new byte[0])).isEqualTo(StandardCharsets.UTF_8);
	}

	@Test
	void staysWithUtf8WhenAFewBytesAreBroken() throws IOException {
		ByteArrayOutputStream log = new ByteArrayOutputStream();
		log.write("INFO 처리했습니다\n".getBytes(StandardCharsets.UTF_8));
		log.write(new byte[]{'b', 'a', 'd', ' ', (byte) 0xC3, ' ', (byte) 0xFF, '\n'});
		assertThat(guess(log.toByteArray())).isEqualTo(StandardCharsets.UTF_8);
		assertThat(guess(new byte[]{'I', 'N', 'F', 'O', ' ', (byte) 0xFF, (byte) 0xFE, ' ', 'x', '\n'})).isEqualTo(StandardCharsets.UTF_8);
	}

	@Test
	void understandsByteOrderMarks() throws IOException {
		for (String name : new String[]{"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
			assertThat(guess(("\uFEFF" + ASCII).getBytes(Charset.forName(name)))).isEqualTo(Charset.forName(name));
		assertThat(guess(("\uFEFF" + ASCII).getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
	}

	@Test
	void findsUtf16WithoutAMark() throws IOException {
		for (String text : TEXTS.values()) {
			assertThat(guess(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(StandardCharsets.UTF_16LE);
			assertThat(guess(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(StandardCharsets.UTF_16BE);
		}
	}

	private Charset guess(byte[] content) throws IOException {
		try (FileSource source = FileSource.open(Files.write(folder.resolve("a.log"), content))) {
			return EncodingGuess.of(source);
		}
	}
}
