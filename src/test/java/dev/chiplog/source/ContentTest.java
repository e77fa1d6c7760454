package dev.chiplog.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentTest {

	@Test
	void letsRowsInBinaryThrough() {
		assertThat(content("PAR1\u0015\u0004")).isEqualTo(Content.COLUMNS);
		assertThat(content("Obj\u0001\u0004")).isEqualTo(Content.COLUMNS);
		assertThat(Content.COLUMNS.isReadable()).isTrue();
	}

	@Test
	void refusesArrowWithASentence() {
		assertThat(content("ARROW1\u0000\u0000\u00ff")).isEqualTo(Content.ARROW);
		assertThat(Content.ARROW.isReadable()).isFalse();
		assertThat(Content.ARROW.remedy()).contains("Parquet");
		assertThat(content("ARROW1 is a machine\n")).isEqualTo(Content.TEXT);
	}

	private static Content content(String head) {
		byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
		return Content.of(bytes, bytes.length);
	}
}
