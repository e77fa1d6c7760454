package dev.chiplog.format.layout;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.Mismatch;
import dev.chiplog.format.UsualLines;
import dev.chiplog.format.time.StampReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads events by the first of several layouts that fits; the layouts that the head uses are tried first, each together with those that
/// have more or fewer of its optional pieces.
final class LayoutParser implements EventParser {
	private static final int HEAD_LINES = 100;

	private final LineStamps stamps;
	private final LayoutTeller[] tellers;
	private final FirstBytes firstBytes;

	/// @param patterns the variants of each pattern
	LayoutParser(List<List<Layout>> patterns, Head head) {
		stamps = new LineStamps(StampReader.of(head.zone(), head.modified(), head.bytes()));
		LevelWords words = new LevelWords();
		TailTeller tail = new TailTeller(head.fields());
		List<List<LayoutTeller>> declared = patterns.stream()
				.map(variants -> variants.stream()
						.map(layout -> new LayoutTeller(layout, new LayoutMatcher(layout, stamps, words), head.fields(), tail)).toList())
				.toList();
		firstBytes = new FirstBytes(patterns.stream().flatMap(List::stream).toList());
		tellers = inOrderOfUse(declared, head.bytes());
	}

	@Override
	public boolean mayStartWith(byte first) {
		return firstBytes.mayBegin(first);
	}

	@Override
	public boolean starts(byte[] bytes, int from, int to) {
		if (from < to && !firstBytes.mayBegin(bytes[from]))
			return false;
		stamps.forget();
		for (LayoutTeller teller : tellers)
			if (teller.startsAt(bytes, from, to))
				return true;
		return false;
	}

	@Override
	public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
		return parse(bytes, from, Lines.withoutCarriageReturn(bytes, from, Lines.end(bytes, from, to)), to, sink);
	}

	/// Reads an event whose first line ends here.
	boolean parse(byte[] bytes, int from, int lineEnd, int to, EventSink sink) {
		stamps.forget();
		for (LayoutTeller teller : tellers)
			if (teller.tell(bytes, from, lineEnd, to, sink))
				return true;
		return false;
	}

	@Override
	public UsualLines usual() {
		return new LayoutLines(this);
	}

	@Override
	public Mismatch mismatch(byte[] bytes, int from, int to) {
		Mismatch farthest = new Mismatch(from, "");
		int lineEnd = Lines.withoutCarriageReturn(bytes, from, Lines.end(bytes, from, to));
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

	private @Nullable LayoutTeller first(List<LayoutTeller> candidates, byte[] bytes, int from, int to) {
		stamps.forget();
		for (LayoutTeller teller : candidates)
			if (teller.startsAt(bytes, from, to))
				return teller;
		return null;
	}

	private LayoutTeller[] inOrderOfUse(List<List<LayoutTeller>> declared, byte[] head) {
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
		return ordered.stream().flatMap(List::stream).toArray(LayoutTeller[]::new);
	}
}
