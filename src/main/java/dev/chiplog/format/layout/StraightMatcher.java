package dev.chiplog.format.layout;

import dev.chiplog.record.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Matches a line of a layout that ends with its message, as such lines are usually written: one way to end for each slot, and each gap
/// compared at once. One thread's.
///
/// It declines what it is not sure of: of the lines that it takes, [LayoutMatcher] says the same.
final class StraightMatcher {
	private final @Nullable Gap lead;
	private final Step[] steps;
	private final int message;
	private final LineStamps stamps;
	private final LevelWords levels;
	private final SlotPlaces places;

	/// A slot and what stands behind it.
	///
	/// @param words where a word may end; unused for other slots
	private record Step(Part.Slot slot, WordEnds words, Gap gap) {
	}

	private StraightMatcher(@Nullable Gap lead, List<Step> steps, int message, LineStamps stamps, LevelWords levels, SlotPlaces places) {
		this.lead = lead;
		this.steps = steps.toArray(Step[]::new);
		this.message = message;
		this.stamps = stamps;
		this.levels = levels;
		this.places = places;
	}

	/// A matcher of the layout; null for a layout that is not as simple.
	///
	/// @param places is told where the slots stand
	static @Nullable StraightMatcher of(Layout layout, LineStamps stamps, LevelWords levels, SlotPlaces places) {
		List<Part> parts = layout.parts();
		Gap lead = parts.getFirst() instanceof Part.Slot ? null : Gap.of(parts);
		if (lead == null && !(parts.getFirst() instanceof Part.Slot))
			return null;
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++)
			if (parts.get(i) instanceof Part.Slot slot) {
				List<Part> behind = parts.subList(i + 1, parts.size());
				if (slot.kind() == SlotKind.REST)
					return behind.isEmpty() ? new StraightMatcher(lead, steps, slot.index(), stamps, levels, places) : null;
				Gap gap = Gap.of(behind);
				if (gap == null || !isStraight(slot.kind()))
					return null;
				steps.add(new Step(slot, new WordEnds(slot.kind(), behind), gap));
			}
		return null;
	}

	/// Whether the line is one of the layout; false also when that cannot be said.
	///
	/// @param lineEnd behind the first line
	/// @param to behind the event
	boolean matches(byte[] bytes, int from, int lineEnd, int to) {
		places.begin();
		int at = lead == null ? from : lead.end(bytes, from, lineEnd);
		for (Step step : steps) {
			int end = at < 0 ? -1 : end(step, bytes, at, lineEnd);
			if (end < 0)
				return false;
			places.set(step.slot.index(), at, end);
			at = step.gap.end(bytes, end, lineEnd);
		}
		places.set(message, at, to);
		return at >= 0;
	}

	private static boolean isStraight(SlotKind kind) {
		return switch (kind) {
			case TIME, NAMED, ISO, SLASHED, LEVEL, CAPITALS, LETTER, WORD, NAME, QUALIFIED, IDENTIFIER, PATH, TEXT, NUMBER -> true;
			case SHORT_MONTH, CLOCK, DAY, AMERICAN, EPOCH, JAVA_LEVEL, PRIORITY, LISTED, HOST, QUOTED, DECIMAL, FRACTION, AHEAD, REST ->
				false;
		};
	}

	private int end(Step step, byte[] bytes, int at, int lineEnd) {
		return switch (step.slot.kind()) {
			case TIME -> stampEnd(step, bytes, at, lineEnd);
			case NAMED -> at < lineEnd && Characters.isLetter(bytes[at]) ? stampEnd(step, bytes, at, lineEnd) : -1;
			case ISO -> at + 10 < lineEnd && bytes[at + 10] == 'T' ? stampEnd(step, bytes, at, lineEnd) : -1;
			case SLASHED -> at + 4 < lineEnd && bytes[at + 4] == '/' ? stampEnd(step, bytes, at, lineEnd) : -1;
			case LEVEL -> levelEnd(bytes, at, lineEnd);
			case CAPITALS -> at + 1 < lineEnd && Characters.isCapital(bytes[at]) && Characters.isCapital(bytes[at + 1])
					? levelEnd(bytes, at, lineEnd)
					: -1;
			case LETTER -> letterEnd(bytes, at, lineEnd);
			case NUMBER -> numberEnd(bytes, at, lineEnd);
			case WORD, NAME, IDENTIFIER, PATH -> wordEnd(step, bytes, at, lineEnd);
			case QUALIFIED -> qualifiedEnd(step, bytes, at, lineEnd);
			case TEXT -> step.words.nextStop(bytes, at, lineEnd);
			case SHORT_MONTH, CLOCK, DAY, AMERICAN, EPOCH, JAVA_LEVEL, PRIORITY, LISTED, HOST, QUOTED, DECIMAL, FRACTION, AHEAD, REST -> -1;
		};
	}

	private int stampEnd(Step step, byte[] bytes, int at, int lineEnd) {
		int end = stamps.read(bytes, at, lineEnd);
		if (step.slot.isTold())
			places.setNanos(stamps.nanos());
		return end;
	}

	private int levelEnd(byte[] bytes, int at, int lineEnd) {
		int end = LevelWords.end(bytes, at, lineEnd);
		Level level = levels.word(bytes, at, end);
		places.setLevel(level);
		return level == null ? -1 : end;
	}

	/// A letter with a digit behind it is left to the general matcher.
	private int letterEnd(byte[] bytes, int at, int lineEnd) {
		Level level = at < lineEnd ? LevelWords.letter(bytes[at]) : null;
		places.setLevel(level);
		return level == null || at + 1 < lineEnd && Characters.isDigit(bytes[at + 1]) ? -1 : at + 1;
	}

	private static int numberEnd(byte[] bytes, int at, int lineEnd) {
		int end = at;
		while (end < lineEnd && Characters.isDigit(bytes[end]))
			end++;
		return end > at ? end : -1;
	}

	private static int wordEnd(Step step, byte[] bytes, int at, int lineEnd) {
		int end = step.words.firstStop(bytes, at, lineEnd);
		return end > at ? end : -1;
	}

	private static int qualifiedEnd(Step step, byte[] bytes, int at, int lineEnd) {
		int end = wordEnd(step, bytes, at, lineEnd);
		return end > 0 && Characters.isQualified(bytes, at, end) ? end : -1;
	}
}
