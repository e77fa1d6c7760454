package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What log4j, log4j 2, Logback, Spring Boot, Hadoop, Spark, Kafka, Logstash, Elasticsearch, JBoss and IntelliJ write with their own
/// patterns.
///
/// Sources: the `PatternLayout` documentation of log4j 2 and Logback, Spring Boot's default console pattern, the `log4j.properties` that
/// Hadoop, Kafka and Logstash ship. Traps: padded levels (`[WARN ]`, `INFO  `); a thread name with blanks; Kafka's logger at the end of
/// the line, which a message may imitate with parentheses; stack traces.
public final class JavaLogging extends LayoutFormat {

	/// The format; it has no state.
	public JavaLogging() {
		super("Java logging", Framing.LINES_UNTIL_NEXT, "[{level} ] {time} [{thread}] {logger:qualified} - {message}",
				"{time} {level} [{thread}] {logger:qualified} ({location}) - {message}",
				"{level:capitals} {time} [{thread}] {logger:qualified}: {message}",
				"{level:capitals} {time} [{thread}] {logger:qualified} - {message}", "{time} {level} [{thread}] {logger:name} : {message}",
				"{time} {level} [{thread}] {logger:name}: {message}", "{time} {level} [{thread}] {logger:name} - {message}",
				"{time} {level} [{thread}] ({logger:name}:{function}) - {message}", "{time} {level} [{logger:name}] ({thread}) {message}",
				"{time} {level} ({thread}) [{logger:name}] {message}", "{time} [{thread}] {level} {logger:name} - {message}",
				"{time} [{thread}] {level} {logger:name}: {message}", "{time} [{thread}] {level} - {logger:name} - {message}",
				"[{time}][{level}~][{logger}~] [{host}]~{message}", "[{time}][{level}~][{logger}~] {message}",
				"[{time}] {level} {message:text} ({logger:name})$", "{time} {level} {message:text} ({logger:name})$",
				"[{time}] [{level}] {logger:name} - {message}", "[{time}] {level} {logger:name} - {message}",
				"{time} [{level}] {logger:name} - {message}", "{time} {level} {logger:name} - {message}",
				"{time} {level} {logger:name}:{line} {message}", "{time} {level} {logger:name}: {message}",
				"{time} {level} [{logger:name}] {message}", "[{time} {level} {logger:name}] {message}",
				"[~{level} {time} {thread}] {message}", "{time} | {level} | {thread} | {logger:name} | {bundle:text} | {message}",
				"{time:clock} [{thread}] {level} {logger:name} - {message}", "{time:clock} [{thread}] {level} {logger:name} -- {message}",
				"{time} [{thread}] {level} {logger:name} -- {message}",
				"{time} [{thread}] {level} {logger:name} [{context:text}] - {message}", "{time} {level} {logger:name}:{line} - {message}",
				"{time} {level} [{thread}] {logger:name}:{line} - {message}", "{time} {level} [{thread}] {logger:qualified} {message}",
				"{time} [{thread}] {level} {logger:qualified} {message}", "{time} {level} [{logger:name}] [{thread}] {message}",
				"{time:clock} {level} {logger:name} - {message}", "{time:clock} {level} [{thread}] {logger:qualified} - {message}",
				"{elapsed:number} [{thread}] {level} {logger:name} «{context:text} »- {message}");
	}
}
