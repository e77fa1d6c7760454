package dev.chiplog.engine.memory.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A phrase with characters beyond ASCII, the first of them in one of the spellings that a log may give it: UTF-8 or, in JSON, an escape.
///
/// That character is looked for; where it stands, the others are compared to both sides, each in any spelling.
final class UnicodeNeedle implements Needle {
	private final List<Spelling> spellings;
	private final int pivot;
	private final ByteNeedle beginning;

	private UnicodeNeedle(List<Spelling> spellings, int pivot, byte[] beginning) {
		this.spellings = spellings;
		this.pivot = pivot;
		this.beginning = new ByteNeedle(beginning);
	}

	/// A needle for each spelling of the first character beyond ASCII; together they find the phrase wherever it stands.
	static List<Needle> ofEachSpelling(String phrase) {
		int[] points = phrase.codePoints().toArray();
		int pivot = 0;
		while (points[pivot] < 128)
			pivot++;
		int first = pivot;
		List<Spelling> spellings = phrase.codePoints().mapToObj(Spelling::of).toList();
		Spelling wanted = spellings.get(first);
		// the digits of an escape are found in either case at once
		Stream<byte[]> escapes = wanted.escaped().stream().map(way -> new String(way, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT))
				.distinct().map(way -> way.getBytes(StandardCharsets.US_ASCII));
		return Stream.concat(wanted.plain().stream(), escapes).<Needle>map(way -> new UnicodeNeedle(spellings, first, way)).toList();
	}

	@Override
	public int find(byte[] bytes, int from, int to) {
		int place = beginning.find(bytes, from, to);
		while (place >= 0) {
			int begin = begin(bytes, from, place);
			if (begin >= 0 && reaches(bytes, place, to))
				return begin;
			place = beginning.find(bytes, place + 1, to);
		}
		return -1;
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
