package dev.chiplog.export;

import java.util.regex.Pattern;

/// What a spreadsheet would run instead of show, and how to stop it.
///
/// The list of beginnings is OWASP's, <https://owasp.org/www-community/attacks/CSV_Injection>, full-width signs included.
public final class Formula {
	private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";
	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

	private Formula() {
	}

	/// The cell with a `'` before it where a spreadsheet would take it for a formula; numbers stay as they are.
	public static String defused(String cell) {
		boolean runs = !cell.isEmpty() && BEGINNINGS.indexOf(cell.charAt(0)) >= 0 && !NUMBER.matcher(cell).matches();
		return runs ? "'" + cell : cell;
	}
}
