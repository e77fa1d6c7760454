package dev.chiplog.source.rotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the name of a file says about its place in a rotated log.
///
/// The names are those of logrotate (`app.log.1`, `app.log-20250301`), of Python's `logging.handlers` (`app.log.2025-03-01`), of Log4j and
/// Logback (`app-2025-03-01-1.log.gz`, `app.1.log`).
///
/// @param log the name of the log that it is a part of
/// @param date its digits, the parts with the smallest are the oldest; empty for a part with a number only
/// @param number of a part of that date, the smallest is the oldest; without a date, the largest is the oldest
record PartName(String log, String date, long number) {
	private static final String DATE = "(?<date>(?:19|20)\\d\\d(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))"
			+ "(?:[T_-]?(?:[01]\\d|2[0-3])(?:[-_:.]?[0-5]\\d){0,2})?)";
	private static final String NUMBER = "(?:[.-](?<number>\\d{1,4}))?";
	private static final Pattern PACKED = Pattern.compile("\\.(?:gz|zst|bz2|xz|lz4|zip)$");
	private static final Pattern DATED_END = Pattern.compile("(?<stem>.*\\p{L}.*)[._-]" + DATE + NUMBER);
	private static final Pattern DATED_MIDDLE = Pattern
			.compile("(?<stem>.*\\p{L}.*)[._-]" + DATE + NUMBER + "(?<ending>\\.\\p{Alpha}{2,5})");
	private static final Pattern NUMBERED_END = Pattern.compile("(?<stem>.*\\p{L}.*)\\.(?<number>\\d{1,4})");
	private static final Pattern NUMBERED_MIDDLE = Pattern
			.compile("(?<stem>.*\\p{L}.*)\\.(?<number>\\d{1,4})(?<ending>\\.\\p{Alpha}{2,5})");

	/// The part that a file's name tells; empty for a name that tells of no rotation.
	static Optional<PartName> of(String fileName) {
		String name = PACKED.matcher(fileName).replaceFirst("");
		Matcher dated = DATED_END.matcher(name);
		if (dated.matches())
			return Optional.of(dated(dated, ""));
		Matcher datedMiddle = DATED_MIDDLE.matcher(name);
		if (datedMiddle.matches())
			return Optional.of(dated(datedMiddle, datedMiddle.group("ending")));
		Matcher numbered = NUMBERED_END.matcher(name);
		if (numbered.matches())
			return Optional.of(new PartName(numbered.group("stem"), "", Long.parseLong(numbered.group("number"))));
		Matcher numberedMiddle = NUMBERED_MIDDLE.matcher(name);
		return numberedMiddle.matches()
				? Optional.of(new PartName(numberedMiddle.group("stem") + numberedMiddle.group("ending"), "",
						Long.parseLong(numberedMiddle.group("number"))))
				: Optional.empty();
	}

	/// Whether it has a date.
	boolean isDated() {
		return !date.isEmpty();
	}

	private static PartName dated(Matcher found, String ending) {
		String number = found.group("number");
		return new PartName(found.group("stem") + ending, found.group("date").replaceAll("\\D", ""),
				number == null ? 0 : Long.parseLong(number));
	}
}
