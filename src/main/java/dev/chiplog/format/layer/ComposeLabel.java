package dev.chiplog.format.layer;

import dev.chiplog.format.Head;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.layout.LevelWords;

/// The name of a service that Docker Compose puts before each line: `web-1  | message`.
///
/// Source: Docker's documentation of `docker compose logs`. Names are padded, so that the bar stands in the same column of every line;
/// a source has the layer only if nearly all its lines do, because tables and loggers put bars as well.
public final class ComposeLabel implements Layer {
	private static final double LEAST = 0.8;
	private static final int LONGEST = 80;

	@Override
	public String name() {
		return "docker compose";
	}

	@Override
	public Certainty certainty() {
		return Certainty.LIKELY;
	}

	@Override
	public boolean mayBeginWith(byte first) {
		return Characters.isLetter(first);
	}

	@Override
	public Peeler open(Head head) {
		LevelWords words = new LevelWords();
		LazyField service = new LazyField(head.fields(), "service");
		int[] columns = new int[LONGEST + 1];
		double share = Evidence.share(head, line -> {
			int bar = bar(line, words);
			if (bar >= 0)
				columns[bar - line.from()]++;
			return bar >= 0;
		});
		int usual = 0;
		for (int column = 1; column <= LONGEST; column++)
			usual = columns[column] > columns[usual] ? column : usual;
		int column = usual;
		if (share < LEAST)
			return Peeler.NONE;
		return (line, wrapping) -> {
			int bar = bar(line, words);
			if (bar - line.from() != column)
				return false;
			wrapping.text(service.get(), line.bytes(), line.from(), nameEnd(line.bytes(), line.from(), bar));
			line.beginAt(Math.min(bar + 2, line.to()));
			return true;
		};
	}

	/// Where the bar stands behind a name and blanks; -1 when the line does not begin so.
	private static int bar(Line line, LevelWords words) {
		byte[] bytes = line.bytes();
		int from = line.from();
		int limit = Math.min(line.to(), from + LONGEST);
		if (from >= limit || !Characters.isLetter(bytes[from]))
			return -1;
		int end = nameEnd(bytes, from, limit);
		int bar = Characters.skipBlanks(bytes, end, limit);
		boolean fits = bar > end && bar < limit && bytes[bar] == '|' && (bar + 1 == line.to() || bytes[bar + 1] == ' ');
		return fits && words.word(bytes, from, end) == null ? bar : -1;
	}

	private static int nameEnd(byte[] bytes, int from, int to) {
		int end = from;
		while (end < to && (Characters.isLetterOrDigit(bytes[end]) || bytes[end] == '-' || bytes[end] == '_' || bytes[end] == '.'))
			end++;
		return end;
	}
}
