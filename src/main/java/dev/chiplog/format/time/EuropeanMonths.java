package dev.chiplog.format.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The names of months, whole and short, in European languages other than English.
///
/// Source: the month names of the CLDR and of the JDK before it for German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish,
/// Norwegian, Polish, Czech, Russian and Turkish, which Java's loggers use in these languages.
final class EuropeanMonths {
	private static final int LONGEST = 24;
	private static final Map<String, Integer> MONTHS = months(
			"jan januar janv janvier ene enero gen gennaio janeiro januari sty stycznia янв января led ledna oca ocak",
			"feb februar févr février febrero febbraio fev fevereiro februari lut lutego фев февр февраля úno února şub şubat",
			"mär märz mrz mar mars marzo março mrt maart marca мар марта bře března mart",
			"apr april avr avril abr abril aprile kwi kwietnia апр апреля dub dubna nis nisan",
			"mai may mayo mag maggio maio mei maj maja май мая kvě května mayıs",
			"jun juni juin junio giu giugno junho cze czerwca июн июня čer čvn června haz haziran",
			"jul juli juil juillet julio lug luglio julho lip lipca июл июля čvc července tem temmuz",
			"aug august août ago agosto augustus augusti sie sierpnia авг августа srp srpna ağu ağustos",
			"sep sept september septembre septiembre set settembre setembro wrz września сен сент сентября zář září eyl eylül",
			"okt oktober oct octobre octubre ott ottobre out outubro paź października окт октября říj října eki ekim",
			"nov november novembre noviembre novembro lis listopada ноя нояб ноября listopadu kas kasım",
			"dez dezember déc décembre dic diciembre dicembre dezembro dec december des desember gru grudnia дек декабря pro prosince ara aralık");

	private EuropeanMonths() {
	}

	/// Moves the scanner behind the name of a month, and the dot that shortens it; answers the month 1 to 12, or 0 when none stands here.
	static int take(ByteScanner scanner) {
		int length = 0;
		while (length < LONGEST && (ByteScanner.isLetter(scanner.peek(length)) || scanner.peek(length) >= 0x80))
			length++;
		int dot = scanner.peek(length) == '.' && !ByteScanner.isDigit(scanner.peek(length + 1)) ? 1 : 0;
		// most words in this place are no months, and cost no text when no number follows
		if (length < 3 || !ByteScanner.isDigit(scanner.peek(length + dot + 1)))
			return 0;
		int month = MONTHS.getOrDefault(scanner.text(length).toLowerCase(Locale.ROOT), 0);
		if (month > 0)
			scanner.skip(length + dot);
		return month;
	}

	private static Map<String, Integer> months(String... names) {
		Map<String, Integer> months = new HashMap<>();
		for (int month = 1; month <= names.length; month++)
			for (String name : names[month - 1].split(" ", -1))
				months.put(name, month);
		return Map.copyOf(months);
	}
}
