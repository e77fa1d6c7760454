package dev.chiplog.format.layout;

import dev.chiplog.format.Lines;
import dev.chiplog.format.Mismatch;
import dev.chiplog.record.Level;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Matches one [Layout] against bytes and notes where its slots stand; one thread's.
final class LayoutMatcher {
	/// Texts of a line may end in many places; no header of a log line takes more tries than this.
	private static final int MOST_TRIES = 1 << 20;

	private final Part[] parts;
	/// By part: where the words of a slot may end; null for parts that are no words.
	private final @Nullable WordEnds[] wordEnds;
	/// By part: the literals from there to the next slot, as they are usually written; null where there are none, or not as simple.
	private final @Nullable Gap[] gaps;
	private final boolean[] told;
	private final LineStamps stamps;
	private final LevelWords words;
	private final SlotPlaces places;
	private byte[] bytes = new byte[0];
	private int to;
	private int lineEnd;
	private boolean lineOnly;
	private int farthest;
	private int farthestPart;
	private int tries;

	/// @param places is told where the slots stand
	LayoutMatcher(Layout layout, LineStamps stamps, LevelWords words, SlotPlaces places) {
		this.parts = layout.parts().toArray(Part[]::new);
		this.stamps = stamps;
		this.words = words;
		this.places = places;
		this.wordEnds = new WordEnds[parts.length];
		this.gaps = new Gap[parts.length];
		this.told = new boolean[layout.slots().size()];
		for (int i = 0; i < parts.length; i++)
			if (parts[i] instanceof Part.Slot slot) {
				wordEnds[i] = new WordEnds(slot.kind(), layout.parts().subList(i + 1, parts.length));
				told[slot.index()] = slot.isTold();
			} else if (i == 0 || parts[i - 1] instanceof Part.Slot)
				gaps[i] = Gap.of(layout.parts().subList(i, parts.length));
	}

	/// Whether a line begins an event of this layout; what the layout wants on further lines is not asked.
	boolean matchesLine(byte[] line, int from, int end) {
		lineOnly = true;
		return matches(line, from, end, end);
	}

	/// Whether the event has this layout.
	///
	/// @param firstLineEnd behind the first line, its line end excluded
	boolean matchesEvent(byte[] event, int from, int firstLineEnd, int end) {
		lineOnly = false;
		return matches(event, from, firstLineEnd, end);
	}

	/// Where the event that was asked about last stops to fit, which it does.
	Mismatch mismatch() {
		return new Mismatch(farthest, switch (parts[farthestPart]) {
			case Part.Literal(char character) -> "'" + character + "'";
			case Part.Blanks _ -> "' '";
			case Part.LineEnd() -> "";
			case Part.Slot slot -> slot.field();
		});
	}

	private boolean matches(byte[] source, int from, int firstLineEnd, int end) {
		bytes = source;
		to = end;
		places.begin();
		lineEnd = firstLineEnd;
		tries = MOST_TRIES;
		farthest = from;
		farthestPart = 0;
		return matches(0, from);
	}

	private boolean matches(int part, int from) {
		int at = from;
		for (int i = part; i < parts.length; i++) {
			if (parts[i] instanceof Part.Slot slot) {
				if (slot.kind() == SlotKind.TEXT)
					return matchesText(slot, i, at);
				int end = slotEnd(slot, i, at);
				if (end < 0)
					return stops(i, at);
				places.set(slot.index(), at, end);
				at = end;
			} else {
				Gap gap = gaps[i];
				int behind = gap == null ? -1 : gap.end(bytes, at, lineEnd);
				if (behind >= 0) {
					at = behind;
					while (i + 1 < parts.length && !(parts[i + 1] instanceof Part.Slot))
						i++;
					continue;
				}
				int end = literalEnd(parts[i], at);
				if (end < 0)
					return stops(i, at);
				at = end;
				if (lineOnly && at >= to && parts[i] instanceof Part.LineEnd)
					return true;
			}
		}
		return true;
	}

	/// Notes how far the layout fits at best.
	private boolean stops(int part, int at) {
		if (at >= farthest) {
			farthest = at;
			farthestPart = part;
		}
		return false;
	}

	/// The shortest text behind which the rest of the layout fits.
	private boolean matchesText(Part.Slot slot, int part, int from) {
		WordEnds stops = Objects.requireNonNull(wordEnds[part]);
		int line = lineEnd;
		for (int end = from; end <= line && tries > 0; end++, tries--) {
			end = stops.nextStop(bytes, end, line);
			if ((end < line || stops.mayStopAtLineEnd()) && stopsAt(part + 1, end) && matches(part + 1, end)) {
				places.set(slot.index(), from, end);
				return true;
			}
			lineEnd = line;
		}
		return false;
	}

	private int slotEnd(Part.Slot slot, int part, int at) {
		return switch (slot.kind()) {
			case TIME -> timeEnd(slot, at);
			case NAMED -> at < lineEnd && Characters.isLetter(bytes[at]) ? timeEnd(slot, at) : -1;
			case ISO -> at + 10 < lineEnd && bytes[at + 10] == 'T' ? timeEnd(slot, at) : -1;
			case SLASHED -> at + 4 < lineEnd && bytes[at + 4] == '/' ? timeEnd(slot, at) : -1;
			case CLOCK, DAY, AMERICAN, SHORT_MONTH, EPOCH -> stampEnd(slot, at);
			case LISTED -> listedEnd(slot, at);
			case QUOTED -> quotedEnd(at);
			case DECIMAL -> decimalEnd(at);
			case FRACTION -> fractionEnd(at);
			case LEVEL -> levelEnd(at);
			case JAVA_LEVEL -> javaLevelEnd(at);
			case CAPITALS -> at < lineEnd && Characters.isCapital(bytes[at]) && at + 1 < lineEnd && Characters.isCapital(bytes[at + 1])
					? levelEnd(at)
					: -1;
			case LETTER -> letterEnd(at);
			case PRIORITY -> priorityEnd(at);
			case HOST -> hostEnd(part, at);
			case WORD, NAME, QUALIFIED, IDENTIFIER, PATH -> wordEnd(slot.kind(), part, at);
			case AHEAD -> at;
			case NUMBER -> numberEnd(at);
			case REST -> to;
			case TEXT -> throw new IllegalStateException("text is matched together with what follows");
		};
	}

	private int timeEnd(Part.Slot slot, int at) {
		return noted(slot, stamps.read(bytes, at, lineEnd));
	}

	private int stampEnd(Part.Slot slot, int at) {
		return noted(slot, stamps.read(slot.kind(), bytes, at, lineEnd));
	}

	/// A second stamp of a line, which is only passed over, leaves the time of the first alone.
	private int noted(Part.Slot slot, int end) {
		if (end >= 0 && told[slot.index()])
			places.setNanos(stamps.nanos());
		return end;
	}

	private int priorityEnd(int at) {
		int end = numberEnd(at);
		if (end < 0 || end - at > 3)
			return -1;
		int priority = 0;
		for (int i = at; i < end; i++)
			priority = priority * 10 + (bytes[i] - '0');
		places.setLevel(Level.ofSyslog(priority));
		return priority < 192 ? end : -1;
	}

	private int hostEnd(int part, int at) {
		int end = at < lineEnd && Characters.isLetterOrDigit(bytes[at]) ? wordEnd(SlotKind.HOST, part, at) : -1;
		return end > 0 && bytes[end - 1] != ':' && bytes[end - 1] != ']' && words.word(bytes, at, end) == null ? end : -1;
	}

	private int levelEnd(int at) {
		int end = LevelWords.end(bytes, at, lineEnd);
		Level level = words.word(bytes, at, end);
		places.setLevel(level);
		return level == null ? -1 : end;
	}

	private int javaLevelEnd(int at) {
		int end = JavaLevelNames.end(bytes, at, lineEnd);
		Level level = end < 0 ? null : JavaLevelNames.level(bytes, at, end);
		places.setLevel(level);
		return level == null ? -1 : end;
	}

	private int listedEnd(Part.Slot slot, int at) {
		for (Part.ListedWord listed : slot.listed()) {
			int end = at + listed.word().length();
			if (end <= lineEnd && stands(listed.word(), at) && (end == lineEnd || !Characters.isLetterOrDigit(bytes[end]))) {
				places.setLevel(listed.level());
				return end;
			}
		}
		return -1;
	}

	private boolean stands(String word, int at) {
		for (int i = 0; i < word.length(); i++)
			if (bytes[at + i] != word.charAt(i))
				return false;
		return true;
	}

	private int letterEnd(int at) {
		if (at >= lineEnd)
			return -1;
		Level level = LevelWords.letter(bytes[at]);
		places.setLevel(level);
		if (level == null)
			return -1;
		boolean numbered = bytes[at] == 'D' && at + 1 < lineEnd && bytes[at + 1] >= '1' && bytes[at + 1] <= '5';
		return numbered ? at + 2 : at + 1;
	}

	private int wordEnd(SlotKind kind, int part, int at) {
		WordEnds stops = Objects.requireNonNull(wordEnds[part]);
		int end = at;
		for (; end < lineEnd; end++) {
			if (stops.mayStop(bytes[end]) && endsWord(kind, part, at, end))
				return end;
			if (!stops.isInner(bytes[end]))
				return -1;
		}
		return stops.mayStopAtLineEnd() && endsWord(kind, part, at, end) ? end : -1;
	}

	private boolean endsWord(SlotKind kind, int part, int at, int end) {
		return end > at && stopsAt(part + 1, end) && (kind != SlotKind.QUALIFIED || Characters.isQualified(bytes, at, end));
	}

	private int quotedEnd(int at) {
		for (int end = at; end < lineEnd; end++)
			if (bytes[end] == '\\')
				end++;
			else if (bytes[end] == '"')
				return end;
		return -1;
	}

	private int decimalEnd(int at) {
		int start = at < lineEnd && (bytes[at] == '-' || bytes[at] == '+') ? at + 1 : at;
		return Math.max(numberEnd(start), fractionEnd(start));
	}

	private int fractionEnd(int at) {
		int end = numberEnd(at);
		return end > 0 && end < lineEnd && bytes[end] == '.' ? numberEnd(end + 1) : -1;
	}

	private int numberEnd(int at) {
		int end = at;
		while (end < lineEnd && Characters.isDigit(bytes[end]))
			end++;
		return end > at ? end : -1;
	}

	/// Whether the literals behind a slot stand here, all up to the next slot.
	private boolean stopsAt(int part, int from) {
		Gap gap = part < parts.length ? gaps[part] : null;
		if (gap != null && gap.end(bytes, from, lineEnd) >= 0)
			return true;
		int at = from;
		int i = part;
		for (; i < parts.length && !(parts[i] instanceof Part.Slot); i++) {
			if (parts[i] instanceof Part.LineEnd)
				return at == lineEnd;
			at = literalEnd(parts[i], at);
			if (at < 0)
				return false;
		}
		boolean ahead = i < parts.length && parts[i] instanceof Part.Slot slot && slot.kind() == SlotKind.AHEAD;
		return i > part || ahead || from == lineEnd || Characters.isBlank(bytes[from]);
	}

	private int literalEnd(Part part, int at) {
		return switch (part) {
			case Part.Literal(char character) -> at < lineEnd && bytes[at] == character ? at + 1 : -1;
			case Part.Blanks(int least, boolean mayEnd) -> {
				int end = at;
				while (end < lineEnd && Characters.isBlank(bytes[end]))
					end++;
				yield end - at >= least || (mayEnd && end == lineEnd) ? end : -1;
			}
			case Part.LineEnd() -> lineEndFrom(at);
			case Part.Slot slot -> throw new IllegalStateException(slot.field() + " is no literal");
		};
	}

	private int lineEndFrom(int at) {
		if (at != lineEnd)
			return -1;
		int next = Math.min(Lines.end(bytes, at, to) + 1, to);
		lineEnd = Lines.withoutCarriageReturn(bytes, next, Lines.end(bytes, next, to));
		return next;
	}
}
