package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What Rust's env_logger writes: time, level and module in one bracket.
///
/// Source: the documentation of the crate `env_logger`. Traps: no time; no module; a bracket in the message.
public final class EnvLogger extends LayoutFormat {

	/// The format; it has no state.
	public EnvLogger() {
		super("env_logger", Framing.LINES_UNTIL_NEXT, "[{time:iso} {level:capitals} {logger:path}] {message}",
				"[{time:iso} {level:capitals}] {message}", "[{level:capitals} {logger:path}] {message}");
	}
}
