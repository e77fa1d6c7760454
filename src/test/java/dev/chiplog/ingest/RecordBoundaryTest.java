package dev.chiplog.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordBoundaryTest {
	private final RecordBoundary boundary = new RecordBoundary(new HeaderOnly());

	/// Knows nothing but that a line that begins with `head` is the header again.
	private static final class HeaderOnly implements EventParser {
		@Override
		public boolean starts(byte[] bytes, int from, int to) {
			return true;
		}

		@Override
		public boolean directs(byte[] bytes, int from, int to) {
			return to - from >= 4 && new String(bytes, from, 4, StandardCharsets.UTF_8).equals("head");
		}

		@Override
		public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
			return true;
		}
	}

	@Test
	void endsABlockWhereTheLastWholeRecordBegins() {
		Random random = new Random(8);
		for (int round = 0; round < 3000; round++) {
			byte[] bytes = text(random, round % 2 == 0).getBytes(StandardCharsets.UTF_8);
			assertThat(boundary.last(bytes, 0, bytes.length)).isEqualTo(lastBegin(bytes));
		}
	}

	@Test
	void keepsALineEndInQuotesBlankLinesAndARepeatedHeaderWithTheRecord() {
		byte[] bytes = "a,\"b\nc\"\n\nhead,er\nd,e\n".getBytes(StandardCharsets.UTF_8);
		assertThat(boundary.next(bytes, 0, bytes.length)).isEqualTo(bytes.length - 4);
	}

	/// Where the last record begins behind which a line ends, found by going from record to record.
	private int lastBegin(byte[] bytes) {
		int last = -1;
		for (int at = boundary.next(bytes, 0, bytes.length); at < bytes.length; at = boundary.next(bytes, at, bytes.length))
			if (new String(bytes, at, bytes.length - at, StandardCharsets.UTF_8).contains("\n"))
				last = at;
		return last;
	}

	private static String text(Random random, boolean quotes) {
		StringBuilder text = new StringBuilder("x,y\n");
		for (int line = random.nextInt(12); line > 0; line--)
			text.append(switch (random.nextInt(6)) {
				case 0 -> "";
				case 1 -> "header,again";
				case 2 -> quotes ? "1,\"two\nthree \"\"\",4" : "1,2";
				case 3 -> "  ";
				default -> "1,2,3";
			}).append('\n');
		return text + (random.nextBoolean() ? "cut" : "");
	}
}
