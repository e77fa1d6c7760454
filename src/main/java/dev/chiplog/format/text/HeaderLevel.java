package dev.chiplog.format.text;

import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.LevelWords;
import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the level in one token of a header and holds where it stands; one thread's.
///
/// Besides a level word alone it knows a letter (`[W]`, or `W` where a header has its level), a word joined to a thread or name in brackets
/// (`[main/INFO]`, `[ERROR:x.cc(7)]`), syslog's `daemon.err` and the value of a key such as `level=warn`.
final class HeaderLevel {
	private static final Set<String> KEYS = Set.of("level", "lvl", "severity", "loglevel", "log_level", "levelname", "priority");
	private static final Set<String> FACILITIES = Set.of("auth", "authpriv", "cron", "daemon", "ftp", "kern", "lpr", "mail", "news",
			"syslog", "user", "uucp", "local0", "local1", "local2", "local3", "local4", "local5", "local6", "local7");
	private static final String LETTERS = "DIWEFV";

	private final LevelWords words = new LevelWords();
	private final Span word = new Span();

	/// Where the last level that was found stands.
	Span word() {
		return word;
	}

	/// The level of the token; null when it is none.
	///
	/// @param first whether the token stands where a level of one letter may stand by itself
	@Nullable
	Level of(HeaderToken token, byte[] bytes, boolean first) {
		Level whole = within(bytes, token.from(), token.to());
		if (whole != null || token.isEmpty() || !token.isDelimited())
			return whole;
		if (token.to() - token.from() == 1)
			return token.isBracketed() || (first && LETTERS.indexOf(bytes[token.from()]) >= 0) ? letter(bytes, token.from()) : null;
		int joint = joint(bytes, token.from(), token.to());
		if (token.isBracketed() && joint > 0) {
			Level before = within(bytes, token.from(), joint);
			return before != null ? before : within(bytes, lastJoint(bytes, joint, token.to()) + 1, token.to());
		}
		return facility(bytes, token.from(), token.to());
	}

	/// Whether the token is a key whose value is a level.
	static boolean isKey(HeaderToken token, byte[] bytes) {
		return KEYS.contains(text(bytes, token.from(), token.to()));
	}

	private @Nullable Level within(byte[] bytes, int from, int to) {
		word.set(from, to);
		return words.word(bytes, from, to);
	}

	private @Nullable Level letter(byte[] bytes, int at) {
		word.set(at, at + 1);
		return Characters.isCapital(bytes[at]) ? LevelWords.letter(bytes[at]) : null;
	}

	private @Nullable Level facility(byte[] bytes, int from, int to) {
		int dot = to - 1;
		while (dot > from && bytes[dot] != '.')
			dot--;
		return dot > from && FACILITIES.contains(text(bytes, from, dot)) ? within(bytes, dot + 1, to) : null;
	}

	private static int joint(byte[] bytes, int from, int to) {
		for (int i = from; i < to; i++)
			if (isJoint(bytes[i]))
				return i;
		return -1;
	}

	private static int lastJoint(byte[] bytes, int first, int to) {
		int last = to - 1;
		while (last > first && !isJoint(bytes[last]))
			last--;
		return last;
	}

	private static boolean isJoint(byte character) {
		return switch (character) {
			case '/', ':', '|', ',', ' ' -> true;
			default -> false;
		};
	}

	private static String text(byte[] bytes, int from, int to) {
		return to - from > 10 ? "" : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
	}
}
