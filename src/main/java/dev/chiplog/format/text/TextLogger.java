package dev.chiplog.format.text;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.layout.HeadShare;

/// Any text logger that writes a time near the beginning of its lines, with level and logger around it in whatever order.
///
/// There is no standard behind it: it is what is left when no particular format knows a source, so what it understands counts less.
/// Traps: a sentence that mentions a time is no event; a level word inside the message is no level.
public final class TextLogger implements Format {
	/// A particular format that understands nearly as much knows better.
	private static final double TRUST = 0.8;

	@Override
	public String name() {
		return "text";
	}

	@Override
	public Framing framing() {
		return Framing.LINES_UNTIL_NEXT;
	}

	@Override
	public double recognise(Head head) {
		return TRUST * HeadShare.of(this, head);
	}

	@Override
	public EventParser open(Head head) {
		return new TextLoggerParser(head);
	}
}
