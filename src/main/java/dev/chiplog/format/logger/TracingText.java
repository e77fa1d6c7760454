package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What Rust's tracing-subscriber writes as text: time, right-aligned level, spans with their fields, module, message and fields.
///
/// Source: the documentation of `tracing_subscriber::fmt`. Traps: several spans; colons in the fields of a span; thread names; no module.
public final class TracingText extends LayoutFormat {

	/// The format; it has no state.
	public TracingText() {
		super("Rust tracing", Framing.LINES_UNTIL_NEXT, "{time:iso} {level:capitals} ThreadId({thread:number}) {logger:path}: {message}",
				"{time:iso} {level:capitals} {logger:path}: {message}",
				"{time:iso} {level:capitals} {span:text}}: {logger:path}: {message}");
	}
}
