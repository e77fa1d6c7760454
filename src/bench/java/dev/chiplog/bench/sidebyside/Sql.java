package dev.chiplog.bench.sidebyside;

/// Texts and names as SQL writes them.
final class Sql {
	private Sql() {
	}

	/// A text in quotes.
	static String text(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

	/// A name in quotes.
	static String name(String name) {
		return "\"" + name.replace("\"", "\"\"") + "\"";
	}
}
