package dev.chiplog.format.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Reads a region of the time zone database (`Asia/Seoul`) behind a clock and knows its offsets; one thread's.
final class RegionReader {
	private static final int LONGEST = 40;

	private String name = "";
	private @Nullable LocalOffsets offsets;

	/// Moves the scanner behind the region; answers false when none of this name is known.
	boolean read(ByteScanner scanner) {
		int length = 0;
		while (length < LONGEST && isRegion(scanner.peek(length)))
			length++;
		String written = scanner.text(length);
		if (!written.equals(name)) {
			name = written;
			offsets = offsets(written);
		}
		if (offsets == null)
			return false;
		scanner.skip(length);
		return true;
	}

	/// The offset of the last region in seconds when clocks there show so many seconds since 1970-01-01T00:00.
	int offsetAt(long localSecond) {
		LocalOffsets known = offsets;
		return known == null ? 0 : known.at(localSecond);
	}

	private static boolean isRegion(int character) {
		return ByteScanner.isLetter(character) || character == '/' || character == '_';
	}

	private static @Nullable LocalOffsets offsets(String name) {
		try {
			return new LocalOffsets(ZoneId.of(name));
		} catch (DateTimeException unknown) {
			return null;
		}
	}
}
