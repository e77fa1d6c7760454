package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What logrus writes to a terminal: four letters of the level and, in brackets, a time or the seconds since the start.
///
/// Source: the documentation of logrus, `TextFormatter`. Traps: `ERRO` and `PANI` are cut words; no time at all unless
/// `FullTimestamp` is set; pairs behind a padded message.
public final class LogrusText extends LayoutFormat {
	private static final String LEVEL = "{level:TRAC=TRACE|DEBU=DEBUG|INFO=INFO|WARN=WARNING|ERRO=ERROR|FATA=CRITICAL|PANI=CRITICAL}";

	/// The format; it has no state.
	public LogrusText() {
		super("logrus text", Framing.LINE, LEVEL + "[{elapsed:number}] {message}", LEVEL + "[{time}] {message}");
	}
}
