package dev.chiplog.format.time;

/// Reads the zone behind a clock (`Z`, `+02:00`, ` -0500`, ` CEST`, ` GMT+9`, ` Asia/Seoul`) and holds its offset until the next one.
///
/// An abbreviation that [ZoneNames] does not know is no zone.
final class ZoneScanner {
	private int offsetSeconds;
	private final RegionReader regions = new RegionReader();
	private boolean region;

	/// The offset from UTC that the zone has when clocks there show so many seconds since 1970-01-01T00:00.
	int offsetSeconds(long localSecond) {
		return region ? regions.offsetAt(localSecond) : offsetSeconds;
	}

	/// Answers false and does not move when no zone stands here.
	boolean read(ByteScanner scanner) {
		int start = scanner.at();
		region = false;
		boolean blank = scanner.take(' ');
		int next = scanner.peek(0);
		boolean read = (next == '+' || next == '-') ? readOffset(scanner, blank) : (ByteScanner.isLetter(next) && readName(scanner, blank));
		if (!read)
			scanner.moveTo(start);
		return read;
	}

	private boolean readOffset(ByteScanner scanner, boolean blank) {
		int sign = scanner.peek(0) == '-' ? -1 : 1;
		int digits = scanner.digitsAhead(1);
		boolean colon = digits == 2 && scanner.peek(3) == ':' && scanner.digitsAhead(4) == 2;
		boolean hoursOnly = digits == 2 && (!blank || isEnd(scanner.peek(3)));
		if (digits != 4 && !colon && !hoursOnly)
			return false;
		scanner.skip(1);
		int hours = (int) scanner.number(2);
		if (colon)
			scanner.skip(1);
		int minutes = digits == 4 || colon ? (int) scanner.number(2) : 0;
		offsetSeconds = sign * (hours * 3600 + minutes * 60);
		skipRegion(scanner);
		return hours <= 18 && minutes < 60;
	}

	private static boolean isEnd(int character) {
		return character == ' ' || character == ']' || character == -1;
	}

	/// Skips the region that Java's `ZonedDateTime` writes behind an offset: `+09:00[Asia/Seoul]`.
	private static void skipRegion(ByteScanner scanner) {
		if (scanner.peek(0) != '[' || !ByteScanner.isLetter(scanner.peek(1)))
			return;
		int length = 1;
		boolean slash = false;
		while (ByteScanner.isLetter(scanner.peek(length)) || scanner.peek(length) == '/' || scanner.peek(length) == '_')
			slash |= scanner.peek(length++) == '/';
		if (slash && scanner.peek(length) == ']')
			scanner.skip(length + 1);
	}

	private boolean readName(ByteScanner scanner, boolean blank) {
		int length = 1;
		while (ByteScanner.isLetter(scanner.peek(length)))
			length++;
		if (length == 1 && scanner.peek(0) == 'Z' && (!blank || scanner.peek(1) == -1)) {
			scanner.skip(1);
			offsetSeconds = 0;
			return true;
		}
		if (scanner.peek(length) == '/' && blank) {
			region = regions.read(scanner);
			return region;
		}
		if (length < 3 || length > 4)
			return false;
		int packed = 0;
		for (int i = 0; i < length; i++)
			packed = (packed << 8) | scanner.peek(i);
		int minutes = ZoneNames.minutes(packed);
		if (minutes == ZoneNames.UNKNOWN)
			return false;
		scanner.skip(length);
		int sign = scanner.peek(0);
		if (minutes == 0 && (sign == '+' || sign == '-') && ByteScanner.isDigit(scanner.peek(1)))
			return readOffsetBehindName(scanner);
		offsetSeconds = minutes * 60;
		return true;
	}

	/// Reads what stands behind `GMT` or `UTC`: `+9`, `+0900` or `+09:00`.
	private boolean readOffsetBehindName(ByteScanner scanner) {
		if (scanner.digitsAhead(1) != 1)
			return readOffset(scanner, false);
		int sign = scanner.peek(0) == '-' ? -1 : 1;
		scanner.skip(1);
		offsetSeconds = sign * (int) scanner.number(1) * 3600;
		return true;
	}
}
