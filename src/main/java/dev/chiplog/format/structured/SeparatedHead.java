package dev.chiplog.format.structured;

import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.time.StampReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The records that a head has when its values are taken to be separated by one character, and how well they hold together.
final class SeparatedHead {

	/// Records that are looked at.
	private static final int SAMPLE = 200;

	/// Share of records that must be as wide as the first one.
	private static final double CONSTANT = 0.9;

	private static final int LONGEST_NAME = 80;

	/// A name with its unit, as `nvidia-smi` writes it: `memory.used [MiB]`.
	private static final Pattern UNIT = Pattern.compile("(\\S.*) \\[([^\\[\\]]{1,12})\\]");
	/// A name and its number: what a line of metrics holds, and no header.
	private static final Pattern PAIR = Pattern.compile("\\w: +-?\\d");
	private static final Pattern DAY = Pattern.compile("\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}");
	private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d\\d(:\\d\\d([.,]\\d+)?)?( ?[AaPp][Mm])?");

	/// The types that ClickHouse writes below the names (`TSVWithNamesAndTypes`).
	private static final Pattern TYPE = Pattern
			.compile("(U?Int\\d+|Float\\d+|String|Bool|UUID|IPv[46]|Date(Time)?(32|64)?|JSON|(FixedString|"
					+ "Decimal\\d*|DateTime|DateTime64|Enum8|Enum16|Nullable|LowCardinality|Array|Map|Tuple|Nested)\\(.*\\))");
	private static final String NEVER_IN_NAMES = "\"{}=<>\n";

	private final char separator;
	private final Head head;
	private final StampReader times;
	private final NumberReader numbers = new NumberReader();
	private final List<List<String>> records = new ArrayList<>();
	private int broken;
	private int firstEnd;
	private int secondEnd;
	private boolean padded;

	SeparatedHead(char separator, Head head) {
		this.separator = separator;
		this.head = head;
		this.times = new StampReader(head.zone(), head.modified());
		if (looksLikeJson())
			return;
		read(head.bytes());
		if (isPadded()) {
			padded = true;
			records.clear();
			broken = 0;
			read(head.bytes());
		}
	}

	/// How records are cut and what their columns are.
	RecordShape shape() {
		List<String> written = names();
		List<String> names = new ArrayList<>();
		List<String> units = new ArrayList<>();
		for (String name : written) {
			Matcher unit = UNIT.matcher(name);
			boolean measured = unit.matches();
			names.add(measured ? unit.group(1) + '_' + (unit.group(2).equals("%") ? "percent" : unit.group(2)) : name);
			units.add(measured ? unit.group(2) : "");
		}
		int day = columnOf(DAY);
		int clock = columnOf(CLOCK);
		return day < 0 || clock < 0
				? new RecordShape(separator, padded, names, units, -1, -1)
				: new RecordShape(separator, padded, names, units, day, clock);
	}

	/// The first column whose values are all of that kind; -1 when there is none.
	private int columnOf(Pattern kind) {
		for (int column = 0; column < width(); column++) {
			int place = column;
			List<String> filled = rows().stream().filter(row -> row.size() > place && !row.get(place).isEmpty()).map(row -> row.get(place))
					.toList();
			if (!filled.isEmpty() && filled.stream().allMatch(cell -> kind.matcher(cell).matches()))
				return column;
		}
		return -1;
	}

	/// Whether every separator in every record has a blank behind it.
	private boolean isPadded() {
		return width() > 1 && records.size() > 1
				&& records.stream().allMatch(record -> record.stream().skip(1).allMatch(cell -> cell.startsWith(" ") || cell.isEmpty()));
	}

	/// What separates the values.
	char separator() {
		return separator;
	}

	/// How many cells the first record has.
	int width() {
		return records.isEmpty() ? 0 : records.getFirst().size();
	}

	/// Whether the first record names the columns: every name there but perhaps one, none a number or a time, none again as a value of
	/// its column, and none twice, unless the columns below say more clearly that it is no record.
	boolean hasHeader() {
		if (width() < 2)
			return false;
		List<String> names = records.getFirst();
		Set<String> different = new HashSet<>(names);
		long empty = names.stream().filter(String::isBlank).count();
		boolean clear = different.size() == names.size() || 2 * different.size() > names.size() && isTyped(behindFirst());
		return clear && empty <= 1 && names.stream().allMatch(this::mayBeName)
				&& records.stream().noneMatch(record -> sharesValue(record, names));
	}

	/// Where the events begin: behind the header's line end, or at the beginning where there is no header.
	int preamble() {
		if (!hasHeader())
			return 0;
		return hasTypes() ? secondEnd : firstEnd;
	}

	/// Whether the second record says the types of the columns, and is no event.
	private boolean hasTypes() {
		return records.size() > 1 && records.get(1).stream().allMatch(cell -> TYPE.matcher(cell).matches());
	}

	/// The header as it is written, without its line end; empty when there is none.
	byte[] header() {
		byte[] bytes = head.bytes();
		int to = Lines.withoutBlankEnd(bytes, 0, hasHeader() ? firstEnd : 0);
		int from = 0;
		while (from < to && Lines.isBlank(bytes, from, Lines.end(bytes, from, to)))
			from = Lines.end(bytes, from, to) + 1;
		return Arrays.copyOfRange(bytes, Math.min(from, to), to);
	}

	/// The columns' names: the header's, or `column_1` and so on where there is none; a name's second column gets `_2` behind it.
	List<String> names() {
		List<String> names = new ArrayList<>();
		boolean header = hasHeader();
		if (!header && !HeaderlessTable.names(records).isEmpty())
			return HeaderlessTable.names(records);
		for (int column = 0; column < width(); column++) {
			String name = header ? records.getFirst().get(column).strip() : "";
			names.add(unlike(names, name.isEmpty() ? numbered(column) : name));
		}
		return names;
	}

	private static String unlike(List<String> taken, String name) {
		if (!taken.contains(name))
			return name;
		int number = 2;
		while (taken.contains(name + '_' + number))
			number++;
		return name + '_' + number;
	}

	/// What a column is called that no header names.
	static String numbered(int column) {
		return "column_" + (column + 1);
	}

	/// How well the head holds together as records, 0 to 1.
	///
	/// Texts hold separators too, but not as many in every line; where they do (`12:00:00,123 - x`) they have no header, and a comma of
	/// theirs has a blank behind it or splits a number.
	double score() {
		int width = width();
		if (width < 2)
			return 0;
		long constant = records.stream().filter(cells -> cells.size() == width).count();
		double share = (double) constant / (records.size() + broken);
		if (share < CONSTANT || isProse())
			return 0;
		if (hasHeader())
			return records.size() > 1 ? padded && !isTyped(rows()) ? 0 : share * headerTrust() : width > 2 ? 0.5 : 0;
		if (padded)
			return 0;
		if (!HeaderlessTable.names(records).isEmpty())
			return share;
		return width > 2 && records.size() > 1 && isTyped(rows()) ? share * (isNumbered() ? 0.85 : 0.6) : 0;
	}

	/// Whether a number comes first and a column further on is nothing but times: no logger writes so, but exports of tables do.
	private boolean isNumbered() {
		return hasColumn(0, 1, this::isNumber) && hasColumn(1, width(), this::isTime) && !hasColumn(0, 1, this::isTime);
	}

	private boolean hasColumn(int from, int to, Predicate<String> wanted) {
		for (int column = from; column < to; column++) {
			int place = column;
			if (records.stream().allMatch(row -> row.size() > place && wanted.test(row.get(place))))
				return true;
		}
		return false;
	}

	/// Two columns of nothing but text under two words may be prose.
	private double headerTrust() {
		return isTyped(rows()) ? 1 : width() > 2 ? 0.9 : 0.4;
	}

	private void read(byte[] bytes) {
		RecordScanner scanner = new RecordScanner(separator, padded);
		for (int from = 0; from < bytes.length && records.size() + broken < SAMPLE; from = scanner.next()) {
			boolean right = scanner.readFirst(bytes, from, bytes.length);
			boolean cut = !scanner.isComplete() && bytes.length >= Head.SIZE;
			boolean blank = right && scanner.size() == 1 && scanner.from(0) == scanner.to(0);
			if (cut)
				return;
			if (!right)
				broken++;
			else if (!blank) {
				records.add(cells(scanner));
				firstEnd = records.size() == 1 ? Math.min(scanner.next(), bytes.length) : firstEnd;
				secondEnd = records.size() == 2 ? Math.min(scanner.next(), bytes.length) : secondEnd;
			}
		}
	}

	private boolean looksLikeJson() {
		byte[] bytes = head.bytes();
		int first = JsonSkip.blank(bytes, 0, bytes.length);
		return first < bytes.length && (bytes[first] == '{' || bytes[first] == '[');
	}

	private boolean isProse() {
		int cells = 0;
		int spaced = 0;
		int split = 0;
		for (List<String> record : records) {
			for (int column = 1; column < record.size(); column++) {
				cells++;
				spaced += record.get(column).startsWith(" ") ? 1 : 0;
			}
			split += record.size() > 1 && splitsFraction(record.get(0), record.get(1)) ? 1 : 0;
		}
		return 2 * split > records.size() || 4 * spaced > cells;
	}

	/// Whether a comma between two cells is the decimal comma of a time: `12:00:00` and `123 - message`.
	private static boolean splitsFraction(String left, String right) {
		int digits = 0;
		while (digits < right.length() && Character.isDigit(right.charAt(digits)))
			digits++;
		return digits >= 3 && digits < right.length() && left.matches("(?s).*\\d:\\d\\d");
	}

	private List<List<String>> rows() {
		return hasHeader() ? behindFirst() : records;
	}

	private List<List<String>> behindFirst() {
		List<String> header = records.getFirst();
		return records.subList(hasTypes() ? 2 : 1, records.size()).stream().filter(record -> !record.equals(header)).toList();
	}

	private boolean isTyped(List<List<String>> rows) {
		return hasColumn(rows, this::isTime) || hasColumn(rows, this::isNumber);
	}

	private boolean hasColumn(List<List<String>> rows, Predicate<String> wanted) {
		for (int column = 0; column < width(); column++) {
			int place = column;
			List<String> filled = rows.stream().filter(row -> row.size() > place && !row.get(place).isEmpty()).map(row -> row.get(place))
					.toList();
			if (!filled.isEmpty() && filled.stream().filter(wanted).count() >= CONSTANT * filled.size())
				return true;
		}
		return false;
	}

	/// Whether a record has a value of the other in the same place; the other itself, written again, does not count.
	private static boolean sharesValue(List<String> record, List<String> other) {
		if (record.equals(other))
			return false;
		for (int column = 0; column < Math.min(record.size(), other.size()); column++)
			if (!record.get(column).isEmpty() && record.get(column).equals(other.get(column)))
				return true;
		return false;
	}

	private boolean mayBeName(String cell) {
		return !PAIR.matcher(cell).find() && cell.length() <= LONGEST_NAME && cell.chars().noneMatch(c -> NEVER_IN_NAMES.indexOf(c) >= 0)
				&& !isTime(cell) && !isNumber(cell) && !cell.equals("true") && !cell.equals("false");
	}

	private boolean isTime(String cell) {
		byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
		return times.readWhole(bytes, 0, bytes.length);
	}

	private boolean isNumber(String cell) {
		byte[] bytes = cell.strip().getBytes(StandardCharsets.UTF_8);
		return numbers.read(bytes, 0, bytes.length) == bytes.length;
	}

	private static List<String> cells(RecordScanner scanner) {
		List<String> cells = new ArrayList<>();
		for (int cell = 0; cell < scanner.size(); cell++)
			cells.add(new String(scanner.bytes(cell), scanner.from(cell), scanner.to(cell) - scanner.from(cell), StandardCharsets.UTF_8));
		return cells;
	}
}
