package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The reports of Erlang's error logger: a heading with level and time, then the report; RabbitMQ before 3.7 writes so.
///
/// Source: the Erlang documentation of `error_logger` and of `logger_formatter` (`legacy_header`). Traps: two colons between day and clock;
/// the title before `REPORT` is a level only sometimes.
public final class ErlangReport extends LayoutFormat {

	/// The format; it has no state.
	public ErlangReport() {
		super("Erlang report", Framing.LINES_UNTIL_NEXT,
				"={level:ERROR=ERROR|WARNING=WARNING|INFO=INFO|NOTICE=NOTICE|CRASH=ERROR|SUPERVISOR=ERROR|PROGRESS=INFO|DEBUG=DEBUG|CRITICAL=CRITICAL|ALERT=CRITICAL|EMERGENCY=CRITICAL} REPORT==== {time} ===$~{message}");
	}
}
