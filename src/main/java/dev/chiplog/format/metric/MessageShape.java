package dev.chiplog.format.metric;

import dev.chiplog.format.Digits;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.metric.MetricDraft.Kind;
import dev.chiplog.format.structured.Literal;
import dev.chiplog.format.structured.QuickNumber;
import dev.chiplog.record.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the messages of one template have in common, such as `model=… latency_ms=…`: what stands between their values, and the fields of
/// these. A message of the shape tells its values without being scanned, and just as [MetricScanner] would find them. One thread's.
final class MessageShape {

	/// Longer messages have no shape: how far the scanner looks for the end of a value counts then.
	static final int LONGEST = 512;

	/// What stands at a place of a message that differs from message to message.
	///
	/// @param before what stands before it
	/// @param field the field of the value; null for digits that are no value
	/// @param number whether a plain number may stand there
	/// @param word whether a plain word may stand there
	/// @param count whether nothing but digits may stand there
	/// @param previous the byte right before it: behind a point digits may begin with zeros, behind a slash stands no minus
	record Place(Literal before, @Nullable Field field, boolean number, boolean word, boolean count, byte previous) {
	}

	private final Place[] places;
	private final Literal behind;
	private final QuickNumber quick = new QuickNumber();
	private final int[] froms;
	private final int[] tos;
	private final Kind[] kinds;
	private final long[] numbers;

	MessageShape(List<Place> places, Literal behind) {
		this.places = places.toArray(Place[]::new);
		this.behind = behind;
		froms = new int[places.size()];
		tos = new int[places.size()];
		kinds = new Kind[places.size()];
		numbers = new long[places.size()];
	}

	/// Tells the values of a message of this shape.
	///
	/// @return false, with nothing told, when the message is of another shape
	boolean tell(byte[] bytes, int from, int to, EventSink sink) {
		if (!fits(bytes, from, to))
			return false;
		for (int place = 0; place < places.length; place++) {
			Field field = places[place].field;
			if (field != null)
				MetricDraft.tell(kinds[place], numbers[place], field, bytes, froms[place], tos[place], sink);
		}
		return true;
	}

	private boolean fits(byte[] bytes, int from, int to) {
		int at = from;
		for (int index = 0; index < places.length; index++) {
			Place place = places[index];
			if (!place.before.isAt(bytes, at, to))
				return false;
			int start = at + place.before.length();
			at = place.field == null
					? digits(place, bytes, start)
					: place.count ? count(place, index, bytes, start) : value(place, index, bytes, start, to);
			if (at < 0)
				return false;
		}
		return at + behind.length() == to && behind.isAt(bytes, at, to);
	}

	private static int digits(Place place, byte[] bytes, int at) {
		if (at + Long.BYTES > bytes.length)
			return -1;
		int digits = Digits.count(Digits.word(bytes, at));
		boolean plain = digits > 0 && digits <= Digits.MOST && (digits == 1 || bytes[at] != '0' || place.previous == '.');
		return plain ? at + digits : -1;
	}

	private int count(Place place, int index, byte[] bytes, int at) {
		int end = digits(place, bytes, at);
		if (end < 0)
			return -1;
		kinds[index] = Kind.WHOLE;
		numbers[index] = 0;
		for (int digit = at; digit < end; digit++)
			numbers[index] = 10 * numbers[index] + (bytes[digit] - '0');
		return end;
	}

	private int value(Place place, int index, byte[] bytes, int at, int to) {
		if (at >= to)
			return -1;
		boolean number = bytes[at] >= '0' && bytes[at] <= '9' || bytes[at] == '-';
		return number ? number(place, index, bytes, at) : word(place, index, bytes, at, to);
	}

	private int number(Place place, int index, byte[] bytes, int at) {
		boolean possible = place.number && (place.previous != '/' || bytes[at] != '-');
		int end = possible ? quick.read(bytes, at) : -1;
		if (end < 0)
			return -1;
		boolean whole = quick.isWhole();
		kinds[index] = whole ? Kind.WHOLE : Kind.DECIMAL;
		numbers[index] = whole ? quick.whole() : Double.doubleToRawLongBits(quick.decimal());
		return end;
	}

	private int word(Place place, int index, byte[] bytes, int at, int to) {
		int end = place.word ? PlainWord.end(bytes, at, to) : -1;
		if (end < 0)
			return -1;
		kinds[index] = MetricScanner.word(bytes, at, end);
		froms[index] = at;
		tos[index] = end;
		return end;
	}
}
