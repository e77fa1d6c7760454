package dev.chiplog.engine.memory.selection;

import dev.chiplog.engine.memory.value.CodeTable;

/// What a test says of the texts of a table; each text is looked at once, when it is first asked for.
///
/// Threads: safe for any number of threads; two that miss at once both look.
final class Verdicts {
	private static final byte ACCEPTED = 1;
	private static final byte REFUSED = 2;

	private final ValueTest test;
	private final CodeTable table;
	private final byte[] verdicts;

	Verdicts(ValueTest test, CodeTable table) {
		this.test = test;
		this.table = table;
		verdicts = new byte[table.size() + 1];
	}

	/// Whether the text of the code is accepted.
	boolean accepts(int code) {
		if (verdicts[code] == 0)
			verdicts[code] = test.text(table.text(code)) ? ACCEPTED : REFUSED;
		return verdicts[code] == ACCEPTED;
	}
}
