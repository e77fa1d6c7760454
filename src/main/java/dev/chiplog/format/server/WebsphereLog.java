package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The basic log of IBM WebSphere and Liberty: US date with a colon before the milliseconds, thread, component, one letter for the event's
/// type.
///
/// Source: IBM's documentation, Log and trace file formats (basic). Traps: `A` is audit, `O` and `R` are the standard streams; the date
/// follows the server's locale; long components are cut.
public final class WebsphereLog extends LayoutFormat {

	/// The format; it has no state.
	public WebsphereLog() {
		super("WebSphere", Framing.LINES_UNTIL_NEXT,
				"[{time:american}] {thread:identifier} {logger} {level:F=CRITICAL|E=ERROR|W=WARNING|A=INFO|I=INFO|C=INFO|D=INFO|O=INFO|R=ERROR|1=DEBUG|2=TRACE|3=TRACE|>=TRACE|<=TRACE|Z=INFO} {message:ahead}{message_code:identifier}: {_:rest}",
				"[{time:american}] {thread:identifier} {logger} {level:F=CRITICAL|E=ERROR|W=WARNING|A=INFO|I=INFO|C=INFO|D=INFO|O=INFO|R=ERROR|1=DEBUG|2=TRACE|3=TRACE|>=TRACE|<=TRACE|Z=INFO} {message}");
	}
}
