package dev.chiplog.format.time;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The words with which Chinese, Japanese and Korean loggers write dates and clocks, as UTF-8.
///
/// Source: the date patterns of the CLDR for `zh`, `ja` and `ko`, which Java, .NET and browsers use for these languages.
final class EastAsianMarks {
	static final List<byte[]> YEAR = marks("年", "년");
	static final List<byte[]> MONTH = marks("月", "월");
	static final List<byte[]> DAY = marks("日", "일");
	static final List<byte[]> HOUR = marks("时", "時", "시");
	static final List<byte[]> MINUTE = marks("分", "분");
	static final List<byte[]> SECOND = marks("秒", "초");
	static final List<byte[]> MORNING = marks("上午", "午前", "오전");
	static final List<byte[]> AFTERNOON = marks("下午", "午後", "오후");
	/// The months as Java names them in Chinese; the eleventh and twelfth begin as the tenth does.
	private static final List<byte[]> MONTH_NAMES = marks("十二月", "十一月", "十月", "九月", "八月", "七月", "六月", "五月", "四月", "三月", "二月", "一月");
	private static final List<byte[]> WEEKS = marks("星期", "周", "週");
	private static final List<byte[]> WEEKDAY_ENDS = marks("요일", "曜日");
	private static final int CHARACTER = 3;

	private EastAsianMarks() {
	}

	/// Moves the scanner behind the mark that stands here; answers false when none does.
	static boolean take(ByteScanner scanner, List<byte[]> marks) {
		return scanner.peek(0) >= 0x80 && takeAny(scanner, marks) >= 0;
	}

	/// The month 1 to 12 whose Chinese name stands here, or 0.
	static int takeMonthName(ByteScanner scanner) {
		int index = scanner.peek(0) >= 0x80 ? takeAny(scanner, MONTH_NAMES) : -1;
		return index < 0 ? 0 : 12 - index;
	}

	/// Moves the scanner behind a weekday, alone or in parentheses, if one stands behind the blanks here.
	static void skipWeekday(ByteScanner scanner) {
		int start = scanner.at();
		scanner.takeBlanks();
		boolean bracket = scanner.take('(');
		if (scanner.peek(0) >= 0x80 && takeWeekday(scanner, bracket) && (!bracket || scanner.take(')')))
			return;
		scanner.moveTo(start);
	}

	/// A weekday is one character with `星期` before or `요일` behind it, or that character alone in parentheses.
	private static boolean takeWeekday(ByteScanner scanner, boolean bracket) {
		boolean week = take(scanner, WEEKS);
		if (scanner.left() < CHARACTER || scanner.peek(0) < 0x80)
			return false;
		scanner.skip(CHARACTER);
		return take(scanner, WEEKDAY_ENDS) || week || bracket;
	}

	private static int takeAny(ByteScanner scanner, List<byte[]> marks) {
		for (int i = 0; i < marks.size(); i++)
			if (scanner.take(marks.get(i)))
				return i;
		return -1;
	}

	private static List<byte[]> marks(String... marks) {
		return Stream.of(marks).map(mark -> mark.getBytes(StandardCharsets.UTF_8)).toList();
	}
}
