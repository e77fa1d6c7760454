package dev.chiplog.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.record.FieldTable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What every fast reader of usual lines keeps to: of each line that it takes it tells what the general parser tells, call by call; a
/// reader of runs value by value.
///
/// The system property `chiplog.mutations` says how many lines are tried.
public abstract class UsualLinesAgreement {
	private static final int LINES = Integer.getInteger("chiplog.mutations", 50_000);
	private static final Instant MODIFIED = Instant.parse("2025-03-05T00:00:00Z");
	/// A zone whose clocks change, so that a time with no zone is not always as far from UTC.
	private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
	private static final List<String> BEHIND = List.of("", "\n", "x", "2025-03-01 12:00:00,123 - a", "\"",
			"Traceback (most recent call last):");

	private final ToldCalls told = new ToldCalls();
	private final ToldCalls expected = new ToldCalls();

	/// The format whose fast reader is tested.
	protected abstract Format format();

	/// A source's first bytes: its preamble, and lines as usual.
	protected abstract String head();

	/// A line as usual, without its line end.
	protected abstract String line(Random random);

	/// The least share of undamaged lines that must be taken.
	protected double leastShare() {
		return 0.95;
	}

	@Test
	void tellsWhatTheGeneralParserTellsOfDamagedLines() {
		EventParser parser = open();
		Reading reading = new Reading();
		Random random = new Random(20_250_301);
		LineMutation mutation = new LineMutation(random);
		for (int i = 0; i < LINES; i++)
			compare(reading, parser, mutation.of(bytes(line(random))), random);
	}

	@Test
	void takesUndamagedLines() {
		EventParser parser = open();
		Reading reading = new Reading();
		Random random = new Random(7);
		int taken = 0;
		for (int i = 0; i < 1000; i++)
			taken += compare(reading, parser, bytes(line(random)), random) ? 1 : 0;
		assertThat(taken).isGreaterThanOrEqualTo((int) (1000 * leastShare()));
	}

	@Test
	void declinesALineWithoutItsLineFeed() {
		Reading reading = new Reading();
		byte[] line = bytes(line(new Random(7)));
		reading.parser().parse(line, 0, Lines.withoutBlankEnd(line, 0, line.length), expected);
		byte[] lines = bytes(line(new Random(7)) + '\n' + line(new Random(7)));
		assertThat(reading.read(lines, 0, lines.length)).isEqualTo(line.length + 1);
		for (int to = line.length; to > 0; to--)
			assertThat(reading.read(lines, 0, to)).isEqualTo(UsualLines.DECLINED);
	}

	/// Whether the fast reader took the line.
	private boolean compare(Reading reading, EventParser parser, byte[] line, Random random) {
		byte[] before = bytes("9]\"-".substring(random.nextInt(5)));
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		stream.writeBytes(before);
		stream.writeBytes(line);
		stream.write('\n');
		stream.writeBytes(bytes(BEHIND.get(random.nextInt(BEHIND.size()))));
		byte[] bytes = stream.toByteArray();
		int from = before.length;
		int behind = reading.read(bytes, from, bytes.length);
		int feed = Lines.end(bytes, from, bytes.length);
		if (behind == UsualLines.DECLINED) {
			reading.parser().parse(bytes, from, Lines.withoutBlankEnd(bytes, from, feed), expected);
			return false;
		}
		String shown = new String(line, StandardCharsets.ISO_8859_1);
		int lineEnd = Lines.withoutCarriageReturn(bytes, from, feed);
		assertThat(behind).as(shown).isEqualTo(feed + 1);
		assertThat(format().framing() == Framing.QUOTED_RECORD || parser.starts(bytes, from, lineEnd)).as(shown).isTrue();
		assertThat(parser.directs(bytes, from, lineEnd)).as(shown).isFalse();
		expected.clear();
		assertThat(parser.parse(bytes, from, Lines.withoutBlankEnd(bytes, from, feed), expected)).as(shown).isTrue();
		reading.agrees(shown);
		return true;
	}

	/// A fast reader and the parser that made it, which reads what it declines, as in a load.
	private final class Reading {
		private final EventParser parser = open();
		private final @Nullable UsualLines lines = parser.usual();
		private final @Nullable UsualRuns runs = lines == null ? parser.usualRuns() : null;
		private final ToldRun toldRun = new ToldRun();

		EventParser parser() {
			return parser;
		}

		int read(byte[] bytes, int from, int to) {
			told.clear();
			toldRun.clear();
			if (lines != null)
				return lines.read(bytes, from, to, told);
			int behind = Objects.requireNonNull(runs, "the format has a fast reader of these lines").read(bytes, from, to, toldRun);
			return behind == from ? UsualLines.DECLINED : behind;
		}

		void agrees(String shown) {
			if (lines != null)
				assertThat(told.calls()).as(shown).isEqualTo(expected.calls());
			else
				assertThat(toldRun.values()).as(shown).containsExactlyInAnyOrderElementsOf(expected.values());
		}
	}

	private EventParser open() {
		return format().open(new Head(bytes(head()), new FieldTable(), ZONE, MODIFIED));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
