package dev.chiplog.format.text;

import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.LevelWords;
import dev.chiplog.format.time.StampReader;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Finds time, level, logger and the beginning of the message in a line whose layout nobody declared; one thread's.
///
/// The line is taken token by token. Before the stamp only such tokens may stand as headers are made of; behind it tokens are header as
/// long as a level follows them, or a colon or bar shows that they name the logger.
final class TextHeader {
	private static final int LONGEST_PREFIX = 72;
	private static final int MOST_BEFORE = 4;
	private static final int MOST_BEHIND = 6;

	private final StampReader stamps;
	private final LevelWords words = new LevelWords();
	private final HeaderToken token = new HeaderToken();
	private final Span stamp = new Span();
	private final Span levelWord = new Span();
	private final Span logger = new Span();
	private @Nullable Level level;
	private int messageStart;

	TextHeader(ZoneId zone, Instant modified) {
		stamps = new StampReader(zone, modified);
	}

	long nanos() {
		return stamps.nanos();
	}

	Span stamp() {
		return stamp;
	}

	@Nullable
	Level level() {
		return level;
	}

	Span levelWord() {
		return levelWord;
	}

	/// The logger's name; empty when none was found.
	Span logger() {
		return logger;
	}

	int messageStart() {
		return messageStart;
	}

	boolean read(byte[] bytes, int from, int to) {
		if (!findStamp(bytes, from, to))
			return false;
		messageStart = HeaderToken.skipSeparators(bytes, stamp.to(), to);
		if (level == null)
			findLevel(bytes, to);
		if (logger.isEmpty())
			findLogger(bytes, to);
		return true;
	}

	/// Whether a stamp stands where a header has it; notes the level and the logger before it.
	boolean findStamp(byte[] bytes, int from, int to) {
		level = null;
		logger.clear();
		int limit = Math.min(to, from + LONGEST_PREFIX);
		boolean strange = false;
		int at = from;
		for (int i = 0; i <= MOST_BEFORE && at < limit; i++) {
			at = HeaderToken.skipSeparators(bytes, at, to);
			int end = stampEnd(bytes, at, to, i);
			if (end > 0) {
				stamp.set(at, end);
				return true;
			}
			token.read(bytes, at, to);
			if (token.isEmpty() || (!noteBefore(bytes) && strange))
				return false;
			strange |= !token.isClosed() && !token.isNumber(bytes) && level == null;
			if (strange && !token.looksQualified(bytes))
				return false;
			at = token.next();
		}
		return false;
	}

	private int stampEnd(byte[] bytes, int at, int to, int tokens) {
		if (at >= to || !(Characters.isDigit(bytes[at]) || Characters.isCapital(bytes[at])))
			return -1;
		int end = stamps.read(bytes, at, to);
		if (end < 0 && tokens <= 1)
			end = stamps.readClock(bytes, at, to);
		if (end < 0 && tokens == 0)
			end = stamps.readEpoch(bytes, at, to);
		return end;
	}

	/// Whether the token before the stamp is a level or a bracketed or marked part of a header.
	private boolean noteBefore(byte[] bytes) {
		Level found = words.word(bytes, token.from(), token.to());
		if (found != null) {
			level = found;
			levelWord.set(token.from(), token.to());
			return true;
		}
		if (token.isClosed() && token.isName(bytes) && !token.isNumber(bytes) && logger.isEmpty())
			logger.set(token.from(), token.to());
		return token.isClosed() || token.isNumber(bytes);
	}

	/// Looks for a level behind the stamp; tokens before it are header only if it is found.
	private void findLevel(byte[] bytes, int to) {
		Span candidate = new Span();
		int at = messageStart;
		for (int i = 0; i < MOST_BEHIND && at < to; i++) {
			token.read(bytes, at, to);
			Level found = words.word(bytes, token.from(), token.to());
			boolean sentence = i > 0 && !token.isClosed() && token.isLowerCase(bytes);
			if (found != null && token.isDelimited() && !sentence) {
				level = found;
				levelWord.set(token.from(), token.to());
				if (!candidate.isEmpty())
					logger.set(candidate.from(), candidate.to());
				messageStart = token.next();
				return;
			}
			boolean number = token.isNumber(bytes);
			if (token.isEmpty() || !(number || token.isClosed() || token.looksQualified(bytes)))
				return;
			if (!number && token.isName(bytes))
				candidate.set(token.from(), token.to());
			at = token.next();
		}
	}

	/// Takes the token in front of the message for the logger when a colon, bar or dash behind it says so.
	private void findLogger(byte[] bytes, int to) {
		token.read(bytes, messageStart, to);
		boolean named = token.isMarked()
				|| (level != null && (token.isClosed() || (token.isBeforeBracket() && token.looksQualified(bytes))));
		if (token.isEmpty() || !named || !token.isName(bytes) || token.isNumber(bytes))
			return;
		logger.set(token.from(), token.to());
		messageStart = token.next();
	}
}
