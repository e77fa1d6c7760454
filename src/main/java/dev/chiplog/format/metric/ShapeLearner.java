package dev.chiplog.format.metric;

import dev.chiplog.format.Digits;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.metric.MessageShape.Place;
import dev.chiplog.format.metric.MetricDraft.Kind;
import dev.chiplog.format.metric.MetricDraft.Trust;
import dev.chiplog.format.structured.Literal;
import dev.chiplog.format.structured.QuickNumber;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the shape of a message that was scanned, if what the scanner found hangs on nothing but the message's literals; one thread's.
///
/// Such values are plain numbers and words right behind an equals sign, plain numbers behind a colon and a blank, the total of such a
/// number, and the digits that say where a training is. No attempt of the scanner to read a name goes over a value then, so the literals alone decide where it finds them. Digits
/// between the values may differ where they are in no name.
final class ShapeLearner {
	private static final int MOST = 24;
	/// Names of several words are looked at a little farther: where digits may grow, none must be cut.
	private static final int LONGEST_VARYING = 56;

	private final MetricDraft draft;
	private final MetricNames names;
	private final QuickNumber quick = new QuickNumber();
	private final List<Place> places = new ArrayList<>();
	private byte[] bytes = {};
	private int from;
	private int to;
	/// Behind the value whose place was found last, its unit left out.
	private int valueEnd;

	ShapeLearner(MetricDraft draft, MetricNames names) {
		this.draft = draft;
		this.names = names;
	}

	/// The shape of the message that the draft was scanned from; null when it has none.
	@Nullable
	MessageShape learn(byte[] message, int start, int end) {
		bytes = message;
		from = start;
		to = end;
		places.clear();
		if (draft.size() == 0 || draft.size() > MOST || end - start > MessageShape.LONGEST || holdsBrace())
			return null;
		int at = from;
		for (int value = 0; value < draft.size(); value++) {
			Place place = isBelieved(value) ? place(value, at) : null;
			if (place == null)
				return null;
			places.add(place);
			at = valueEnd;
		}
		return new MessageShape(places, literal(at, to));
	}

	/// A dict is read by rules of its own.
	private boolean holdsBrace() {
		for (int at = from; at < to; at++)
			if (bytes[at] == '{')
				return true;
		return false;
	}

	private boolean isBelieved(int value) {
		return switch (draft.trust(value)) {
			case ALONE -> true;
			case AMONG_OTHERS, PLACE -> draft.size() > 1;
			case AMONG_TIGHT, AMONG_BARE, SPLIT -> false;
		};
	}

	/// The place of a value, what stands before it included; null when the value is not plain.
	private @Nullable Place place(int value, int literalFrom) {
		int start = draft.from(value);
		if (start == from || draft.trust(value) == Trust.PLACE && !isNumber(value))
			return null;
		if (draft.trust(value) == Trust.PLACE) {
			valueEnd = draft.to(value);
			return new Place(literal(literalFrom, start), draft.field(value, names), false, false, true, bytes[start - 1]);
		}
		boolean assigned = start > literalFrom && bytes[start - 1] == '=';
		boolean told = assigned ? !beginsLikeNumber(start) : isBehindColon(start, literalFrom) || isTotal(value, literalFrom);
		valueEnd = !told ? -1 : isNumber(value) ? numberEnd(value) : assigned ? wordEnd(value) : -1;
		if (valueEnd < 0)
			return null;
		boolean number = isNumber(value) || NumberEnd.ends(bytes, valueEnd, to);
		boolean word = assigned && (valueEnd == to || PlainWord.endsBefore(bytes[valueEnd]));
		return new Place(literal(literalFrom, start), draft.field(value, names), number, word, false, bytes[start - 1]);
	}

	/// Behind a number without its unit, which is a literal; -1 when it is not plain or seems to go on.
	private int numberEnd(int value) {
		int end = quick.read(bytes, draft.from(value));
		boolean goesOn = end > 0 && end < to
				&& (Characters.isDigit(bytes[end]) || bytes[end] == '.' || (bytes[end] | 0x20) == 'e' || isGroup(end));
		return goesOn || end > draft.to(value) ? -1 : end;
	}

	/// Whether a comma and a digit may be read as a part of the number before them.
	private boolean isGroup(int at) {
		return bytes[at] == ',' && at + 1 < to && Characters.isDigit(bytes[at + 1]);
	}

	private int wordEnd(int value) {
		int end = PlainWord.end(bytes, draft.from(value), to);
		return draft.kind(value) == Kind.JSON || end != draft.to(value) ? -1 : end;
	}

	private boolean isBehindColon(int at, int literalFrom) {
		int before = at;
		while (before > literalFrom && Characters.isBlank(bytes[before - 1]))
			before--;
		return before < at && before > literalFrom && bytes[before - 1] == ':';
	}

	/// Whether nothing but a slash stands between a number and the one before it.
	private boolean isTotal(int value, int literalFrom) {
		return value > 0 && draft.from(value) == literalFrom + 1 && bytes[literalFrom] == '/' && isNumber(value) && isNumber(value - 1);
	}

	private boolean isNumber(int value) {
		return draft.kind(value) == Kind.WHOLE || draft.kind(value) == Kind.DECIMAL;
	}

	/// Whether the scanner may take the value's own bytes for a part of a number that ends a name.
	private boolean beginsLikeNumber(int start) {
		int token = start;
		while (token > from && !Characters.isBlank(bytes[token - 1]))
			token--;
		return Characters.isDigit(bytes[token]) || bytes[token] == '+' || bytes[token] == '-';
	}

	/// The bytes up to a value or the message's end, digits that may differ left out as places of their own.
	private Literal literal(int start, int end) {
		int at = start;
		boolean varies = mayVary(start, end);
		for (int digit = start; varies && digit < end; digit++)
			if (Characters.isDigit(bytes[digit])) {
				int behind = digitsEnd(digit, end);
				if (isVarying(start, digit, behind)) {
					places.add(new Place(new Literal(bytes, at, digit), null, false, false, false, bytes[digit - 1]));
					at = behind;
				}
				digit = behind;
			}
		return new Literal(bytes, at, end);
	}

	/// Whether no name would be cut if all its digits were as many as they may be; the width of what stands in parentheses counts.
	private boolean mayVary(int start, int end) {
		int longest = 0;
		for (int at = start; at < end; at++) {
			if (bytes[at] == '(')
				return false;
			boolean digits = Characters.isDigit(bytes[at]);
			longest += digits ? Digits.MOST : 1;
			at = digits ? digitsEnd(at, end) - 1 : at;
		}
		return longest <= LONGEST_VARYING;
	}

	/// Whether digits are a number of their own, or joined to such, and in no name.
	private boolean isVarying(int start, int digit, int behind) {
		int token = digit;
		while (token > start && MetricName.isInner(bytes[token - 1]))
			token--;
		if (token == start || bytes[digit - 1] == ',' || !Characters.isDigit(bytes[token]) || behind - digit > Digits.MOST)
			return false;
		boolean joined = Characters.isLetter(bytes[digit - 1]) || behind < to && Characters.isLetter(bytes[behind]);
		boolean plain = behind - digit == 1 || bytes[digit] != '0' || bytes[digit - 1] == '.';
		return !joined && plain && !draft.names(bytes, digit, behind);
	}

	private int digitsEnd(int digit, int end) {
		int at = digit;
		while (at < end && Characters.isDigit(bytes[at]))
			at++;
		return at;
	}
}
