package dev.chiplog.format.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Reads time stamps of any notation from bytes and holds the last one as nanoseconds of the epoch; one thread's.
///
/// It understands ISO 8601 and its relatives, the Common Log Format's `10/Aug/2018:09:45:56 +0200`, `ctime`, RFC 3164 and RFC 1123,
/// `java.util.logging`, glog, logcat, Redis, HDFS, MySQL and DB2 stamps, TAI64N, and the dates of Chinese, Japanese and Korean locales. Nothing is allocated for a stamp.
public final class StampReader {
	private static final long NANOS = 1_000_000_000L;
	private static final long DAY = 86_400;
	/// A year-less stamp may lie this much behind the moment of the last write: clocks and zones differ.
	private static final long SLACK = DAY;
	/// A clock without a day may go this many seconds ahead of the moment of the last write.
	private static final long CLOCK_SLACK = 60;
	/// Seconds that fit nanoseconds in 64 bits: the years 1678 to 2261.
	private static final long FARTHEST = Long.MAX_VALUE / NANOS - DAY;

	private final ByteScanner scanner = new ByteScanner();
	private final ShortDate shortDate;
	private final DateScanner date;
	private final ClockScanner clock = new ClockScanner();
	private final ZoneScanner zone = new ZoneScanner();
	private final EpochScanner epoch = new EpochScanner();
	private final Tai64Scanner tai64 = new Tai64Scanner();
	private final KnownDay knownDay = new KnownDay();
	private final PlainClock plainClock = new PlainClock();
	private final LocalOffsets offsets;
	private final long modifiedSecond;
	private final LocalDate modifiedDay;
	private long nanos;
	private boolean completed;
	private int clockStart;

	/// @param zone in which a stamp with no zone is read
	/// @param modified gives the year, or the day, to stamps that write none
	public StampReader(ZoneId zone, Instant modified) {
		this(zone, modified, false);
	}

	/// A reader for the stamps of one source.
	///
	/// @param head the source's first bytes: a date in them that can only be day, month, year tells how the others are meant
	public static StampReader of(ZoneId zone, Instant modified, byte[] head) {
		return new StampReader(zone, modified, ShortDate.writesDayFirst(head));
	}

	private StampReader(ZoneId zone, Instant modified, boolean dayFirst) {
		this.offsets = new LocalOffsets(zone);
		this.modifiedSecond = modified.getEpochSecond();
		this.modifiedDay = LocalDate.ofInstant(modified, zone);
		this.shortDate = new ShortDate(modifiedDay.getYear() + 1, dayFirst);
		this.date = new DateScanner(shortDate);
	}

	/// The last stamp that was read, in nanoseconds since 1970-01-01T00:00:00Z.
	public long nanos() {
		return nanos;
	}

	/// Whether the last stamp wrote no year or no day, so that they were taken from the moment of the last write.
	public boolean isCompleted() {
		return completed;
	}

	/// Reads the stamp of a day and a clock, or the TAI64 label, that begins at `from`.
	///
	/// @return the position behind the stamp (and its zone), or -1 when none begins here
	public int read(byte[] bytes, int from, int to) {
		int known = knownDay.clock(bytes, from, to);
		int behind = known < 0 ? -1 : plainClock.read(bytes, known, to);
		if (behind < 0)
			return readAnyDay(bytes, from, to);
		if (PlainEnd.stands(bytes, behind, to))
			return tell(knownDay.epochDay(), plainClock.secondOfDay(), plainClock.nano(), false) ? behind : -1;
		scanner.reset(bytes, behind, to);
		clock.readBehind(scanner, plainClock);
		return tell(knownDay.epochDay(), zone.read(scanner)) ? end() : -1;
	}

	private int readAnyDay(byte[] bytes, int from, int to) {
		scanner.reset(bytes, from, to);
		if (scanner.peek(0) == '@')
			return tai64.read(scanner) && set(tai64.second(), tai64.nano()) ? end() : -1;
		if (!date.read(scanner))
			return -1;
		boolean dated = date.year() != DateScanner.NO_YEAR;
		clockStart = -1;
		if (!readSeparatorAndClock() || !tell())
			return -1;
		if (dated && clockStart >= 0)
			knownDay.learn(bytes, from, clockStart, CalendarDate.epochDay(date.year(), date.month(), date.day()));
		return end();
	}

	/// Reads like [#read], but a date of three short parts is month, day and year, as US locales write it.
	///
	/// @return the position behind the stamp, or -1
	public int readAmerican(byte[] bytes, int from, int to) {
		shortDate.setAmerican(true);
		scanner.reset(bytes, from, to);
		int end = date.read(scanner) && readSeparatorAndClock() && tell() ? end() : -1;
		shortDate.setAmerican(false);
		return end;
	}

	/// Reads a stamp whose day is a month of one digit and a day of two (`301 12:00:00`), as the C++ logger of PyTorch writes it.
	///
	/// @return the position behind the stamp, or -1
	public int readShortMonth(byte[] bytes, int from, int to) {
		scanner.reset(bytes, from, to);
		return date.readShortMonth(scanner) && readSeparatorAndClock() && tell() ? end() : -1;
	}

	/// Reads a day with no clock (`2025-03-01`), which is told as its midnight.
	///
	/// @return the position behind it, or -1; also when the day has no year or no separators
	public int readDay(byte[] bytes, int from, int to) {
		scanner.reset(bytes, from, to);
		clock.reset();
		return date.read(scanner) && !date.isCompact() && date.year() != DateScanner.NO_YEAR && tell() ? end() : -1;
	}

	/// Reads a clock with no day (`12:21:46.284771`, `3:04PM`), which gets the latest day that does not put it behind the last write.
	///
	/// @return the position behind it, or -1; also when a day stands before it that does not exist or is out of range
	public int readClock(byte[] bytes, int from, int to) {
		scanner.reset(bytes, from, to);
		if (followsDay(bytes, from))
			return -1;
		int digits = scanner.digitsAhead(0);
		if (digits == 0 || digits > 2 || !clock.read(scanner, false))
			return -1;
		boolean zoned = zone.read(scanner);
		long day = modifiedDay.toEpochDay() + 1;
		while (tell(day, zoned) && nanos / NANOS > modifiedSecond + CLOCK_SLACK)
			day--;
		completed = true;
		return end();
	}

	/// Reads seconds, milliseconds, microseconds or nanoseconds since 1970, as a whole or decimal number.
	///
	/// @return the position behind the number, or -1 when it is none of these between 2001 and 2099
	public int readEpoch(byte[] bytes, int from, int to) {
		scanner.reset(bytes, from, to);
		if (!epoch.read(scanner))
			return -1;
		nanos = epoch.nanos();
		completed = false;
		return end();
	}

	/// Whether the whole range is one stamp: of a day and clock, a day alone, or a number since 1970; brackets around it may stay.
	public boolean readWhole(byte[] bytes, int from, int to) {
		if (to - from > 2 && bytes[from] == '[' && bytes[to - 1] == ']')
			return readWhole(bytes, from + 1, to - 1);
		return to > from && (read(bytes, from, to) == to || readEpoch(bytes, from, to) == to || readDay(bytes, from, to) == to);
	}

	/// Whether three numbers joined as those of a day are stand just before.
	private static boolean followsDay(byte[] bytes, int from) {
		int at = from - 2;
		int joints = 0;
		while (at >= 0 && (ByteScanner.isDigit(bytes[at]) || bytes[at] == '-' || bytes[at] == '/'))
			joints += ByteScanner.isDigit(bytes[at--]) ? 0 : 1;
		return joints == 2 && ByteScanner.isDigit(bytes[at + 1]) && ByteScanner.isDigit(bytes[from - 2]);
	}

	private boolean readSeparatorAndClock() {
		EastAsianMarks.skipWeekday(scanner);
		boolean time = (scanner.peek(0) | 0x20) == 't';
		boolean joined = time || scanner.peek(0) == '-' || scanner.peek(0) == '_' || scanner.peek(0) == ':';
		if (joined) {
			scanner.skip(1);
			scanner.take(':');
		} else {
			scanner.take(',');
			if (!scanner.takeBlanks() && !date.isClosed())
				return false;
			// Kibana shows `Mar 1, 2025 @ 12:00:00.000`
			if (scanner.take('@') && !scanner.takeBlanks())
				return false;
		}
		if ((time || date.isCompact()) && scanner.digitsAhead(0) > 2)
			return clock.readCompact(scanner);
		if (scanner.peek(2) == '.' || (scanner.peek(1) == '.' && date.isSpelled()))
			return clock.readDotted(scanner, joined);
		clockStart = scanner.at();
		return clock.read(scanner, date.year() != DateScanner.NO_YEAR);
	}

	private boolean tell() {
		boolean zoned = zone.read(scanner);
		if (date.yearMayFollow() && scanner.peek(0) == ' ' && scanner.digitsAhead(1) == 4) {
			scanner.skip(1);
			date.setYear((int) scanner.number(4));
		}
		boolean written = date.year() != DateScanner.NO_YEAR;
		if (written)
			return CalendarDate.exists(date.year(), date.month(), date.day())
					&& tell(CalendarDate.epochDay(date.year(), date.month(), date.day()), zoned);
		return tellLatestYear(zoned);
	}

	/// Takes the last year that has the day and does not put it behind the last write.
	private boolean tellLatestYear(boolean zoned) {
		for (int year = modifiedDay.getYear() + 1; year > modifiedDay.getYear() - 9; year--)
			if (CalendarDate.exists(year, date.month(), date.day()) && tell(CalendarDate.epochDay(year, date.month(), date.day()), zoned)
					&& nanos / NANOS <= modifiedSecond + SLACK) {
				completed = true;
				return true;
			}
		return false;
	}

	private boolean tell(long epochDay, boolean zoned) {
		return tell(epochDay, clock.secondOfDay(), clock.nano(), zoned);
	}

	private boolean tell(long epochDay, int secondOfDay, int nano, boolean zoned) {
		long local = epochDay * DAY + secondOfDay;
		return set(local - (zoned ? zone.offsetSeconds(local) : offsets.at(local)), nano);
	}

	private boolean set(long second, int nano) {
		completed = false;
		nanos = second * NANOS + nano;
		return Math.abs(second) < FARTHEST;
	}

	private int end() {
		int next = scanner.peek(0);
		return ByteScanner.isDigit(next) || ByteScanner.isLetter(next) ? -1 : scanner.at();
	}
}
