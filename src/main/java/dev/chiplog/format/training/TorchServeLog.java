package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The server, model and metrics logs of TorchServe.
///
/// Source: TorchServe's documentation of logging (`log4j2.xml`: `%d{ISO8601} [%-5p] %t %c - %m%n`) and of metrics (StatsD-like lines). Traps: padded levels; what a worker prints stands in the message, which may itself look like a log line; metrics with dimensions, whose stamp is in seconds at the end.
public final class TorchServeLog extends LayoutFormat {

	/// The format; it has no state.
	public TorchServeLog() {
		super("TorchServe", Framing.LINES_UNTIL_NEXT, "{time} [{level:capitals}~] {thread} {logger:name} - {message}",
				"{metric}:{value:decimal}|#{dimensions:text}|#hostname:{host},timestamp:{time:epoch}",
				"{metric}:{value:decimal}|#{dimensions:text}|#hostname:{host},{request_id},timestamp:{time:epoch}");
	}
}
