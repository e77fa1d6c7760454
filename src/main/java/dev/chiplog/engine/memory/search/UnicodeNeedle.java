package dev.chiplog.engine.memory.search;

import java.util.List;
import java.util.stream.Stream;

/// A phrase with characters beyond ASCII, which a log may write as UTF-8 or, in JSON, as escapes.
///
/// Its first character beyond ASCII is looked for in every spelling; where one stands, the others are compared to both sides.
final class UnicodeNeedle implements Needle {
	/// So few bytes are searched for one spelling after the other that one which is frequent does not have the others searched anew.
	private static final int WINDOW = 1024;

	private final List<Spelling> spellings;
	private final int pivot;
	private final List<ByteNeedle> beginnings;

	UnicodeNeedle(String phrase) {
		int[] points = phrase.codePoints().toArray();
		spellings = phrase.codePoints().mapToObj(Spelling::of).toList();
		int first = 0;
		while (points[first] < 128)
			first++;
		pivot = first;
		Spelling wanted = spellings.get(pivot);
		beginnings = Stream.concat(wanted.plain().stream(), wanted.escaped().stream()).map(ByteNeedle::new).toList();
	}

	@Override
	public int find(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to) {
			int window = Math.min(at + WINDOW, to);
			int place = next(bytes, at, window, to);
			if (place < 0) {
				at = window;
				continue;
			}
			int begin = begin(bytes, from, place);
			if (begin >= 0 && reaches(bytes, place, to))
				return begin;
			at = place + 1;
		}
		return -1;
	}

	/// The first place from `from` to before `window` where the pivot seems to begin; -1 when there is none.
	private int next(byte[] bytes, int from, int window, int to) {
		int best = -1;
		int behind = window;
		for (ByteNeedle beginning : beginnings) {
			int found = beginning.find(bytes, from, Math.min(behind - 1 + beginning.length(), to));
			if (found < 0)
				continue;
			best = found;
			behind = found;
			if (behind == from)
				break;
		}
		return best;
	}

	private int begin(byte[] bytes, int from, int place) {
		int at = place;
		for (int i = pivot - 1; i >= 0 && at >= 0; i--)
			at = spellings.get(i).before(bytes, from, at);
		return at;
	}

	private boolean reaches(byte[] bytes, int place, int to) {
		int at = place;
		for (int i = pivot; i < spellings.size() && at >= 0; i++)
			at = spellings.get(i).behind(bytes, at, to);
		return at >= 0;
	}
}
