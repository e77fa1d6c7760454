package dev.chiplog.format.structured;

import dev.chiplog.format.structured.EventDraft.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Tests of texts by their bytes, so that none becomes a string.
final class TextTests {
	private static final String DAY_AND_CLOCK = "0000-00-00 00:00:00";

	private TextTests() {
	}

	/// A text that is one of these.
	static ValueTest oneOf(String... texts) {
		List<byte[]> wanted = bytes(texts);
		return (draft, value) -> draft.kind(value) == Kind.TEXT
				&& wanted.stream().anyMatch(text -> text.length == length(draft, value) && begins(draft, value, text));
	}

	/// A text that begins with one of these.
	static ValueTest beginning(String... prefixes) {
		List<byte[]> wanted = bytes(prefixes);
		return (draft, value) -> draft.kind(value) == Kind.TEXT && wanted.stream().anyMatch(prefix -> begins(draft, value, prefix));
	}

	/// Whether a text begins with a capital letter and has no small one.
	static boolean isCapitals(EventDraft draft, int value) {
		byte[] bytes = draft.bytes(value);
		for (int at = draft.from(value); at < draft.to(value); at++)
			if (bytes[at] >= 'a' && bytes[at] <= 'z')
				return false;
		return length(draft, value) > 0 && bytes[draft.from(value)] >= 'A' && bytes[draft.from(value)] <= 'Z';
	}

	/// Whether a text is nothing but small letters.
	static boolean isSmalls(EventDraft draft, int value) {
		byte[] bytes = draft.bytes(value);
		for (int at = draft.from(value); at < draft.to(value); at++)
			if (bytes[at] < 'a' || bytes[at] > 'z')
				return false;
		return length(draft, value) > 0;
	}

	/// Whether a text is nothing but digits, the first no zero unless it is the only one, perhaps with a minus sign.
	static boolean isWhole(EventDraft draft, int value) {
		byte[] bytes = draft.bytes(value);
		int from = draft.from(value) < draft.to(value) && bytes[draft.from(value)] == '-' ? draft.from(value) + 1 : draft.from(value);
		for (int at = from; at < draft.to(value); at++)
			if (!isDigit(bytes[at]))
				return false;
		return draft.to(value) > from && (bytes[from] != '0' || draft.to(value) == from + 1);
	}

	/// Whether a text is `2025-03-01 12:00:00`, perhaps with a fraction, and ` UTC` behind.
	static boolean isUniversalStamp(EventDraft draft, int value) {
		int behind = behindClock(draft, value);
		byte[] bytes = draft.bytes(value);
		return behind > 0 && draft.to(value) - behind == 4 && bytes[behind] == ' ' && bytes[behind + 1] == 'U' && bytes[behind + 2] == 'T'
				&& bytes[behind + 3] == 'C';
	}

	/// Whether a text is `2025-03-01 12:00:00`, perhaps with a fraction and an offset or `Z` behind.
	static boolean isBlankStamp(EventDraft draft, int value) {
		int behind = behindClock(draft, value);
		if (behind < 0 || behind == draft.to(value))
			return behind > 0;
		byte[] bytes = draft.bytes(value);
		int at = bytes[behind] == ' ' ? behind + 1 : behind;
		return at < draft.to(value) && (bytes[at] == 'Z' || bytes[at] == '+' || bytes[at] == '-') && draft.to(value) - at <= 6;
	}

	private static int behindClock(EventDraft draft, int value) {
		byte[] bytes = draft.bytes(value);
		int from = draft.from(value);
		if (length(draft, value) < DAY_AND_CLOCK.length())
			return -1;
		for (int i = 0; i < DAY_AND_CLOCK.length(); i++) {
			char wanted = DAY_AND_CLOCK.charAt(i);
			if (wanted == '0' ? !isDigit(bytes[from + i]) : bytes[from + i] != wanted)
				return -1;
		}
		int at = from + DAY_AND_CLOCK.length();
		if (at < draft.to(value) && bytes[at] == '.') {
			at++;
			while (at < draft.to(value) && isDigit(bytes[at]))
				at++;
		}
		return at;
	}

	private static boolean isDigit(byte character) {
		return character >= '0' && character <= '9';
	}

	private static int length(EventDraft draft, int value) {
		return draft.to(value) - draft.from(value);
	}

	private static boolean begins(EventDraft draft, int value, byte[] prefix) {
		if (length(draft, value) < prefix.length)
			return false;
		byte[] bytes = draft.bytes(value);
		for (int i = 0; i < prefix.length; i++)
			if (bytes[draft.from(value) + i] != prefix[i])
				return false;
		return true;
	}

	private static List<byte[]> bytes(String... texts) {
		return Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
	}
}
