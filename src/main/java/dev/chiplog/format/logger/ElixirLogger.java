package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The console of Elixir's `Logger` and of Erlang's lager: clock, metadata, level in brackets.
///
/// Source: Elixir's documentation of `Logger.Formatter` (`$time $metadata[$level] $message`). Traps: a clock without a day; metadata before
/// the level; module and line behind it.
public final class ElixirLogger extends LayoutFormat {

	/// The format; it has no state.
	public ElixirLogger() {
		super("Elixir logger", Framing.LINES_UNTIL_NEXT, "{time:clock} [{level}] «<{_:word}>@{logger:name}:{function}:{line} »{message}",
				"{time:clock} {metadata:text}=[{level}] {message}", "{time:clock} {metadata:text} [{level}] {message}");
	}
}
