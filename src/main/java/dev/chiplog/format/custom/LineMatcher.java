package dev.chiplog.format.custom;

import com.google.re2j.Matcher;
import dev.chiplog.format.custom.LinePattern.Group;
import dev.chiplog.format.custom.LinePattern.Use;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.record.Level;
import java.util.Arrays;
import java.util.OptionalLong;

/// Finds the fields of lines; one thread's.
///
/// It remembers the last lines, because a line is asked about when the event before it ends, when its own event begins and when it is read,
/// and a regular expression takes longer than a comparison of bytes.
final class LineMatcher {
	private static final int REMEMBERED = 2;

	private final LinePattern pattern;
	private final TimeNotation.Reader times;
	private final LevelTable levels;
	private final boolean timed;
	private final Matcher matcher;
	private final Match[] last = new Match[REMEMBERED];
	private int next;

	LineMatcher(LinePattern pattern, TimeNotation.Reader times, LevelTable levels) {
		this.pattern = pattern;
		this.times = times;
		this.levels = levels;
		this.timed = pattern.has(Use.TIME);
		this.matcher = pattern.compiled().matcher(new byte[0]);
		Arrays.fill(last, Match.none(new byte[0]));
	}

	/// What is found in a line, line end excluded.
	Match match(byte[] bytes, int from, int to) {
		for (Match known : last)
			if (known.isOf(bytes, from, to))
				return known;
		Match found = find(Arrays.copyOfRange(bytes, from, to));
		last[next] = found;
		next = (next + 1) % REMEMBERED;
		return found;
	}

	private Match find(byte[] line) {
		if (!fits(line))
			return Match.none(line);
		int[] bounds = new int[2 * pattern.groups().size()];
		long nanos = 0;
		Level level = null;
		for (int i = 0; i < pattern.groups().size(); i++) {
			Group group = pattern.groups().get(i);
			int from = matcher.start(group.number());
			int to = matcher.end(group.number());
			if (from >= 0) {
				from = Characters.skipBlanks(line, from, to);
				to = Characters.trimEnd(line, from, to);
			}
			bounds[2 * i] = from;
			bounds[2 * i + 1] = to;
			if (group.use() == Use.TIME && from >= 0) {
				OptionalLong time = times.read(line, from, to);
				if (time.isEmpty())
					return Match.none(line);
				nanos = time.getAsLong();
			} else if (group.use() == Use.LEVEL && from >= 0) {
				level = levels.of(line, from, to);
				if (level == null && !timed)
					return Match.none(line);
			}
		}
		return new Match(line, bounds, nanos, level);
	}

	private boolean fits(byte[] line) {
		byte[] text = line;
		if (!isAscii(line)) {
			text = line.clone();
			WellFormed.mend(text);
		}
		return matcher.reset(text).matches();
	}

	private static boolean isAscii(byte[] bytes) {
		for (byte character : bytes)
			if (character < 0)
				return false;
		return true;
	}
}
