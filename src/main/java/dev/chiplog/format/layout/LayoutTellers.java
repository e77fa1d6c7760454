package dev.chiplog.format.layout;

import dev.chiplog.format.EventSink;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.Mismatch;
import dev.chiplog.format.time.StampReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The tellers of a format's layouts for one source: the layouts that its head uses are tried first, each together with those that have
/// more or fewer of its optional pieces. One thread.
final class LayoutTellers {
	private static final int HEAD_LINES = 100;

	private final LineStamps stamps;
	private final List<LayoutTeller> tellers;
	/// By the first byte of a line: those of the tellers whose layouts can begin so; null as long as no such line was met.
	private final @Nullable Candidates[] byFirst = new Candidates[256];

	/// @param patterns the variants of each pattern
	LayoutTellers(List<List<Layout>> patterns, Head head) {
		stamps = new LineStamps(StampReader.of(head.zone(), head.modified(), head.bytes()));
		LevelWords words = new LevelWords();
		TailTeller tail = new TailTeller(head.fields());
		List<List<LayoutTeller>> declared = patterns.stream()
				.map(variants -> variants.stream().map(layout -> new LayoutTeller(layout, stamps, words, head.fields(), tail)).toList())
				.toList();
		tellers = inOrderOfUse(declared, head.bytes());
	}

	/// Whether an event of one of the layouts begins at a line.
	boolean startsAt(byte[] bytes, int from, int to) {
		stamps.forget();
		for (LayoutTeller teller : candidates(bytes, from, to))
			if (teller.startsAt(bytes, from, to))
				return true;
		return false;
	}

	/// Tells an event of the first of the layouts that fits.
	///
	/// @param lineEnd behind the event's first line
	/// @return false when none fits
	boolean tell(byte[] bytes, int from, int lineEnd, int to, EventSink sink) {
		stamps.forget();
		for (LayoutTeller teller : candidates(bytes, from, lineEnd))
			if (teller.tell(bytes, from, lineEnd, to, sink))
				return true;
		return false;
	}

	/// Why the bytes are of none of the layouts: how far the best of them fits.
	Mismatch mismatch(byte[] bytes, int from, int lineEnd, int to) {
		Mismatch farthest = new Mismatch(from, "");
		for (LayoutTeller teller : tellers) {
			stamps.forget();
			if (teller.tell(bytes, from, lineEnd, to, new Silence()))
				continue;
			Mismatch mismatch = teller.mismatch();
			if (mismatch.at() > farthest.at() || farthest.expected().isEmpty())
				farthest = mismatch;
		}
		return farthest;
	}

	/// The tellers that are asked about a line, in their order.
	private List<LayoutTeller> candidates(byte[] bytes, int from, int lineEnd) {
		if (from >= lineEnd)
			return tellers;
		byte first = bytes[from];
		Candidates known = byFirst[first & 0xFF];
		if (known == null) {
			known = new Candidates(tellers.stream().filter(teller -> teller.mayBeginWith(first)).toList());
			byFirst[first & 0xFF] = known;
		}
		return known.tellers();
	}

	private @Nullable LayoutTeller first(List<LayoutTeller> candidates, byte[] bytes, int from, int to) {
		stamps.forget();
		for (LayoutTeller teller : candidates)
			if (teller.startsAt(bytes, from, to))
				return teller;
		return null;
	}

	private List<LayoutTeller> inOrderOfUse(List<List<LayoutTeller>> declared, byte[] head) {
		List<LayoutTeller> all = declared.stream().flatMap(List::stream).toList();
		Set<LayoutTeller> used = new HashSet<>();
		for (int from = 0, line = 0; from < head.length && line < HEAD_LINES; line++) {
			int end = Lines.end(head, from, head.length);
			LayoutTeller teller = first(all, head, from, Lines.withoutCarriageReturn(head, from, end));
			if (teller != null)
				used.add(teller);
			from = end + 1;
		}
		List<List<LayoutTeller>> ordered = new ArrayList<>(declared);
		ordered.sort((left, right) -> Boolean.compare(Collections.disjoint(left, used), Collections.disjoint(right, used)));
		return ordered.stream().flatMap(List::stream).toList();
	}

	/// The tellers that are asked about lines with one first byte.
	private record Candidates(List<LayoutTeller> tellers) {
	}
}
