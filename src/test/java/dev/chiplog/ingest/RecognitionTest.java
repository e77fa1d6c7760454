package dev.chiplog.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.known.Formats;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognitionTest {
	private static final Format TICK = new TickFormat(Framing.LINES_UNTIL_NEXT);

	@Test
	void takesTheFormatThatUnderstandsMost() {
		Recognition recognition = Recognition.of(head("#1 a\nplain\n#2 b\n"), List.of(new Half(), TICK));
		assertThat(recognition.formats()).containsExactly(TICK, new Half());
		assertThat(recognition.framing()).isEqualTo(Framing.LINES_UNTIL_NEXT);
		assertThat(recognition.known()).isTrue();
	}

	@Test
	void takesTheMoreParticularOfTwoThatUnderstandAllAlike() {
		String audit = "type=USER_END msg=audit(1489519230.178:1): pid=41 uid=0 res=success\n";
		assertThat(Recognition.of(head(audit.repeat(5)), Formats.all()).formats().getFirst().name()).isEqualTo("Linux audit");
	}

	@Test
	void asksDialectsOnlyWhereTheHeadSpeaksThem() {
		List<Format> plain = Recognition.of(head("{\"colour\":1}\n"), Formats.all()).formats();
		assertThat(plain).noneMatch(Format::isDialect).extracting(Format::name).contains("JSON lines");
		String pino = "{\"level\":30,\"time\":1740830400123,\"pid\":7,\"hostname\":\"a1\",\"msg\":\"x\"}\n";
		List<Format> mixed = Recognition.of(head("{\"colour\":1}\n{\"colour\":2}\n" + pino), Formats.all()).formats();
		assertThat(mixed).extracting(Format::name).startsWith("JSON lines", "pino");
	}

	@Test
	void knowsNoFormatOfPlainProse() {
		Recognition recognition = Recognition.of(head("Dear diary\nnothing happened today\nnor yesterday\n"), Formats.all());
		assertThat(recognition.known()).isFalse();
		assertThat(recognition.framing()).isEqualTo(Framing.LINE);
	}

	@Test
	void asksNoFormatWithAHeaderAboutSingleLines() {
		assertThat(Recognition.of(head("#1 a\n"), Formats.all()).formats()).noneMatch(format -> format.framing() == Framing.QUOTED_RECORD);
	}

	private static Head head(String text) {
		return new Head(text.getBytes(StandardCharsets.UTF_8), new FieldTable(), ZoneOffset.UTC, Instant.EPOCH);
	}

	/// Claims half of everything.
	private record Half() implements Format {
		@Override
		public String name() {
			return "half";
		}

		@Override
		public Framing framing() {
			return Framing.LINE;
		}

		@Override
		public double recognise(Head head) {
			return 0.5;
		}

		@Override
		public EventParser open(Head head) {
			throw new IllegalStateException("only recognises");
		}
	}
}
