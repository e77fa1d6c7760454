package dev.chiplog.format.layout;

import dev.chiplog.format.EventSink;
import dev.chiplog.format.Mismatch;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells the slots of a matched layout as fields; one thread's.
final class LayoutTeller {
	private static final int LONGEST_NUMBER = 18;

	private final Layout layout;
	private final LineStamps stamps;
	private final LevelWords words;
	private final Part.Slot[] slots;
	private final LazyField[] fields;
	private final FirstBytes firstBytes;
	private final SlotPlaces places;
	private final LayoutMatcher matcher;
	private final TailTeller tail;
	/// Made for the first line of the layout, since most layouts never meet one.
	private @Nullable StraightMatcher straight;
	private boolean met;
	/// Whether the last line that was looked at had the layout.
	private boolean usual;

	LayoutTeller(Layout layout, LineStamps stamps, LevelWords words, FieldTable table, TailTeller tail) {
		this.layout = layout;
		this.stamps = stamps;
		this.words = words;
		this.slots = layout.slots().stream().filter(Part.Slot::isTold).toArray(Part.Slot[]::new);
		this.fields = new LazyField[slots.length];
		for (int i = 0; i < slots.length; i++)
			fields[i] = new LazyField(table, slots[i].field());
		this.firstBytes = new FirstBytes(List.of(layout));
		this.places = new SlotPlaces(layout.slots().size());
		this.matcher = new LayoutMatcher(layout, stamps, words, places);
		this.tail = tail;
	}

	/// Why the event that was told last does not fit.
	Mismatch mismatch() {
		return matcher.mismatch();
	}

	/// Whether a line of the layout can begin with this byte.
	boolean mayBeginWith(byte first) {
		return firstBytes.mayBegin(first);
	}

	boolean startsAt(byte[] bytes, int from, int to) {
		return isStraight(bytes, from, to, to) || noted(matcher.matchesLine(bytes, from, to));
	}

	/// Answers false, and tells nothing, when the layout does not fit.
	///
	/// @param lineEnd behind the first line of the event
	boolean tell(byte[] bytes, int from, int lineEnd, int to, EventSink sink) {
		if (!isStraight(bytes, from, lineEnd, to) && !noted(matcher.matchesEvent(bytes, from, lineEnd, to)))
			return false;
		boolean message = false;
		for (int i = 0; i < slots.length; i++) {
			message |= slots[i].kind() == SlotKind.REST || slots[i].kind() == SlotKind.AHEAD;
			tell(fields[i].get(), slots[i], bytes, from, lineEnd, to, sink);
		}
		if (!message && lineEnd < to)
			tail.tellException(bytes, from, to, sink);
		return true;
	}

	/// A line is first looked at straight when the one before had the layout, so that a layout seldom met costs no more than one matcher.
	private boolean isStraight(byte[] bytes, int from, int lineEnd, int to) {
		StraightMatcher made = straight;
		return usual && made != null && made.matches(bytes, from, lineEnd, to);
	}

	private boolean noted(boolean matched) {
		usual = matched;
		if (matched && !met) {
			met = true;
			straight = StraightMatcher.of(layout, stamps, words, places);
		}
		return matched;
	}

	private void tell(Field field, Part.Slot slot, byte[] bytes, int from, int lineEnd, int to, EventSink sink) {
		int start = places.start(slot);
		int end = places.end(slot);
		switch (slot.kind()) {
			case TIME, NAMED, ISO, SLASHED, SHORT_MONTH, CLOCK, DAY, AMERICAN, EPOCH -> sink.time(field, places.nanos(), bytes, start, end);
			case LEVEL, JAVA_LEVEL, CAPITALS, LETTER, LISTED, PRIORITY -> {
				Level level = places.level();
				if (level != null)
					sink.level(field, level, bytes, start, end);
			}
			case NUMBER -> tellNumber(field, bytes, start, end, sink);
			case REST, AHEAD -> {
				if (lineEnd == to)
					tail.tellMessage(field, bytes, start, to, sink);
				else
					tail.tellMessage(field, bytes, from, start, to, sink);
			}
			case DECIMAL, FRACTION -> tellDecimal(field, bytes, start, end, sink);
			case QUOTED, WORD, HOST, NAME, QUALIFIED, IDENTIFIER, PATH, TEXT -> tellText(field, bytes, start, end, sink);
		}
	}

	private static void tellNumber(Field field, byte[] bytes, int from, int to, EventSink sink) {
		if (to - from > LONGEST_NUMBER) {
			sink.text(field, bytes, from, to);
			return;
		}
		long number = 0;
		for (int i = from; i < to; i++)
			number = number * 10 + (bytes[i] - '0');
		sink.whole(field, number);
	}

	private static void tellDecimal(Field field, byte[] bytes, int from, int to, EventSink sink) {
		String number = new String(bytes, from, to - from, StandardCharsets.US_ASCII);
		if (number.length() > LONGEST_NUMBER)
			sink.text(field, bytes, from, to);
		else if (number.indexOf('.') < 0)
			sink.whole(field, Long.parseLong(number));
		else
			sink.decimal(field, Double.parseDouble(number));
	}

	private static void tellText(Field field, byte[] bytes, int from, int to, EventSink sink) {
		int start = Characters.skipBlanks(bytes, from, to);
		int end = Characters.trimEnd(bytes, start, to);
		if (end > start && (end - start > 1 || bytes[start] != '-'))
			sink.text(field, bytes, start, end);
		else
			sink.nothing(field);
	}
}
