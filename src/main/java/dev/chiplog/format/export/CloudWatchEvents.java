package dev.chiplog.format.export;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// Events of Amazon CloudWatch Logs, one object a line: of `aws logs filter-log-events` and `get-log-events`, and rows of Insights.
///
/// Source: the AWS CLI reference of these commands, and "CloudWatch Logs Insights". Traps: times are in milliseconds; `ingestionTime`
/// is later than the event; the message is a line of any format, its line end included.
public final class CloudWatchEvents extends JsonDialect {

	/// The format; it has no state.
	public CloudWatchEvents() {
		super("CloudWatch events",
				Signature.having().number("timestamp", "ingestionTime").text("message")
						.or(Signature.having("@timestamp", "@message").oneOf("@ptr", "@logStream", "@log")),
				Meaning.times("timestamp", "@timestamp").levels("@level").called("logStreamName", "logger").called("@logStream", "logger"));
	}
}
