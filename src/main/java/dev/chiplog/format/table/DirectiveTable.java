package dev.chiplog.format.table;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;

/// A format whose rows are described by the directive lines before them.
abstract class DirectiveTable implements Format {
	private static final int ROWS = 200;

	private final String name;

	DirectiveTable(String name) {
		this.name = name;
	}

	/// What the directives say; no columns when they are none of this format.
	abstract TableShape shape(DirectiveLines directives, Head head);

	@Override
	public final String name() {
		return name;
	}

	@Override
	public final Framing framing() {
		return Framing.DIRECTED_LINE;
	}

	/// The share of the rows that have as many cells as there are columns; 1 when there are directives and no rows yet.
	@Override
	public final double recognise(Head head) {
		DirectiveLines directives = DirectiveLines.of(head.bytes());
		TableShape shape = directives.lines().isEmpty() ? null : shape(directives, head);
		if (shape == null || shape.columns().isEmpty())
			return 0;
		Cells cells = new Cells(shape.separator());
		byte[] bytes = head.bytes();
		int rows = 0;
		int right = 0;
		for (int at = directives.end(); at < bytes.length && rows < ROWS;) {
			int end = Lines.end(bytes, at, bytes.length);
			if (DirectiveLines.isDirective(bytes, at, end))
				break;
			if (!Lines.isBlank(bytes, at, end)) {
				cells.cut(bytes, at, end);
				rows++;
				right += cells.size() >= shape.columns().size() ? 1 : 0;
			}
			at = end + 1;
		}
		return rows == 0 ? 1 : (double) right / rows;
	}

	@Override
	public final int preamble(Head head) {
		return DirectiveLines.of(head.bytes()).end();
	}

	@Override
	public final EventParser open(Head head) {
		return new RowParser(shape(DirectiveLines.of(head.bytes()), head), head);
	}
}
