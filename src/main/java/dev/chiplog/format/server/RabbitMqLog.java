package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of RabbitMQ since 3.7: time, level in brackets, Erlang process.
///
/// Source: RabbitMQ's documentation, Logging. Traps: lines of one message repeat the header; a zone since 3.9.
public final class RabbitMqLog extends LayoutFormat {

	/// The format; it has no state.
	public RabbitMqLog() {
		super("RabbitMQ", Framing.LINES_UNTIL_NEXT, "{time} [{level}] <{process:text}> {message}");
	}
}
