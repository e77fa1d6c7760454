package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Apache Kafka: time and level in front, the logger in parentheses at the end.
///
/// Source: the `log4j.properties` that Kafka ships, described in its documentation. Traps: parentheses in the message; a stack trace behind
/// the logger; Kafka Connect's context in brackets.
public final class KafkaLog extends LayoutFormat {

	/// The format; it has no state.
	public KafkaLog() {
		super("Kafka", Framing.LINES_UNTIL_NEXT, "[{time}] {level:capitals} {message:text} ({logger:qualified})$",
				"[{time}] {level:capitals} {message:text} ({logger:qualified}:{line})$",
				"[{time}] {level:capitals} {message:text} ({logger:qualified})~$");
	}
}
