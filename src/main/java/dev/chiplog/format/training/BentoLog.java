package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The console log of BentoML's servers and runners.
///
/// Source: BentoML's `_internal/log.py` (`%(asctime)s [%(levelname)s] [%(component)s] %(message)s`). Traps: the component may name a replica after a colon; requests have trace ids in parentheses at the end; another bracket at the beginning of the message.
public final class BentoLog extends LayoutFormat {

	/// The format; it has no state.
	public BentoLog() {
		super("BentoML", Framing.LINES_UNTIL_NEXT, "{time} [{level:capitals}] [{logger:name}] {message}");
	}
}
