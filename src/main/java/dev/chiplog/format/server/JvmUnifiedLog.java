package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The unified log of the Java virtual machine (`-Xlog`), garbage collection included, with any of its usual decorations, and the older
/// `-XX:+PrintGCDetails`.
///
/// Sources: JEP 158 and JEP 271; Oracle's garbage collection tuning guide for Java 8. Traps: an uptime is no time; tags joined by commas
/// and padded; GC details that go on in nested brackets.
public final class JvmUnifiedLog extends LayoutFormat {

	/// The format; it has no state.
	public JvmUnifiedLog() {
		super("JVM log", Framing.LINES_UNTIL_NEXT,
				"[{time:iso}][{uptime:decimal}s][{level:trace=TRACE|debug=DEBUG|info=INFO|warning=WARNING|error=ERROR}~][{logger:text}] {message}",
				"[{time:iso}][{uptime:decimal}ms][{level:trace=TRACE|debug=DEBUG|info=INFO|warning=WARNING|error=ERROR}~][{logger:text}] {message}",
				"[{time:iso}][{level:trace=TRACE|debug=DEBUG|info=INFO|warning=WARNING|error=ERROR}~][{logger:text}] {message}",
				"[{uptime:decimal}s][{level:trace=TRACE|debug=DEBUG|info=INFO|warning=WARNING|error=ERROR}~][{logger:text}] {message}",
				"[{uptime:decimal}s][{pid}][{level:trace=TRACE|debug=DEBUG|info=INFO|warning=WARNING|error=ERROR}~][{logger:text}] {message}",
				"[{uptime:decimal}ms][{level:trace=TRACE|debug=DEBUG|info=INFO|warning=WARNING|error=ERROR}~][{logger:text}] {message}",
				"[{time:iso}][{pid}][{tid:number}][{level:trace=TRACE|debug=DEBUG|info=INFO|warning=WARNING|error=ERROR}~][{logger:text}] {message}",
				"[{time:iso}][{uptime:decimal}s][{pid}][{tid:number}][{level:trace=TRACE|debug=DEBUG|info=INFO|warning=WARNING|error=ERROR}~][{logger:text}] {message}",
				"{time:iso}: {uptime:fraction}: {message}", "{uptime:fraction}: {message:ahead}[{_:rest}");
	}
}
