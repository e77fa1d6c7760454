package dev.chiplog.format.text;

import dev.chiplog.format.layout.Characters;
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
	private final HeaderLevel levels = new HeaderLevel();
	private final HeaderToken token = new HeaderToken();
	private final Span stamp = new Span();
	private final Span levelWord = new Span();
	private final Span logger = new Span();
	private final Span candidate = new Span();
	private @Nullable Level level;
	private int messageStart;

	/// @param head the source's first bytes, which tell in what order its dates are written
	TextHeader(ZoneId zone, Instant modified, byte[] head) {
		stamps = StampReader.of(zone, modified, head);
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
		boolean quoted = stamp.to() < to && stamp.to() > from
				&& (bytes[stamp.to()] == '"' || bytes[stamp.to()] == '\'' || bytes[stamp.to()] == '}');
		messageStart = HeaderToken.skipSeparators(bytes, quoted ? stamp.to() + 1 : stamp.to(), to);
		if (level == null)
			findLevel(bytes, to);
		if (logger.isEmpty())
			findLogger(bytes, to);
		return true;
	}

	/// Whether a stamp stands where a header has it; notes the level and the logger before it.
	///
	/// A clock behind a word with digits belongs to a day that is written in a way of its own: it is not today's.
	boolean findStamp(byte[] bytes, int from, int to) {
		level = null;
		logger.clear();
		int limit = Math.min(to, from + LONGEST_PREFIX);
		boolean strange = false;
		boolean dated = false;
		int at = from;
		for (int i = 0; i <= MOST_BEFORE && at < limit; i++) {
			at = HeaderToken.skipSeparators(bytes, at, to);
			int start = at < to && opensStamp(bytes[at]) ? Characters.skipBlanks(bytes, at + 1, to) : at;
			int end = stampEnd(bytes, start, to, dated ? MOST_BEFORE : i);
			if (end > 0) {
				stamp.set(start, end);
				return true;
			}
			token.read(bytes, at, to);
			if (token.isEmpty() || (!noteBefore(bytes) && strange))
				return false;
			strange |= !token.isClosed() && !token.isNumber(bytes) && level == null;
			if (strange && !token.looksQualified(bytes))
				return false;
			dated |= !token.isClosed() && !token.isNumber(bytes) && token.hasDigit(bytes);
			at = token.next();
		}
		return false;
	}

	private static boolean opensStamp(byte character) {
		return switch (character) {
			case '[', '(', '<', '{', '"', '\'' -> true;
			default -> false;
		};
	}

	private int stampEnd(byte[] bytes, int at, int to, int tokens) {
		if (at >= to || !(Characters.isDigit(bytes[at]) || Characters.isCapital(bytes[at]) || bytes[at] < 0 || bytes[at] == '@'))
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
		Level found = levels.of(token, bytes, token.isClosed());
		if (found != null) {
			note(found);
			return true;
		}
		if (token.isClosed() && token.isName(bytes) && !token.isNumber(bytes) && logger.isEmpty())
			logger.set(token.from(), token.to());
		return token.isClosed() || token.isNumber(bytes);
	}

	private void note(Level found) {
		level = found;
		levelWord.set(levels.word().from(), levels.word().to());
	}

	/// Looks for a level behind the stamp; tokens before it are header only if it is found.
	private void findLevel(byte[] bytes, int to) {
		candidate.clear();
		int at = messageStart;
		for (int i = 0; i < MOST_BEHIND && at < to; i++) {
			token.read(bytes, at, to);
			if (token.isKey(bytes, to)) {
				if (readPair(bytes, to))
					return;
				at = token.next();
				continue;
			}
			boolean sentence = i > 0 && !token.isClosed() && token.isLowerCase(bytes);
			Level found = token.isDelimited() && !sentence ? levels.of(token, bytes, at == messageStart) : null;
			if (found != null) {
				note(found);
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

	/// Reads the value of the key that the token is; the pair stays in the message. Answers whether it gave the level.
	private boolean readPair(byte[] bytes, int to) {
		boolean key = HeaderLevel.isKey(token, bytes);
		int value = token.to() + 1;
		token.read(bytes, value < to && bytes[value] == '"' ? value + 1 : value, to);
		Level found = key ? levels.of(token, bytes, true) : null;
		if (found != null)
			note(found);
		return found != null;
	}

	/// Takes the token in front of the message for the logger when a colon, bar or dash behind it says so.
	private void findLogger(byte[] bytes, int to) {
		token.read(bytes, messageStart, to);
		boolean named = token.isMarked() || (level != null
				&& (token.isClosed() || token.isPackage(bytes) || (token.isBeforeBracket() && token.looksQualified(bytes))));
		if (token.isEmpty() || !named || !token.isName(bytes) || token.isNumber(bytes))
			return;
		logger.set(token.from(), token.to());
		messageStart = token.next();
	}
}
