package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The line header of glog, absl and klog (Kubernetes): level letter, month and day, clock, thread, file and line; the file counts as the logger.
///
/// Source: glog's documentation of the log line prefix. Traps: a year before the month (glog with `log_year_in_prefix`); a thread number padded with blanks.
public final class GoogleLogging extends LayoutFormat {

	/// The format; it has no state.
	public GoogleLogging() {
		super("glog", Framing.LINES_UNTIL_NEXT, "{level:letter}{time} {thread:number} {logger}:{line}] {message}",
				"[{level:letter}{time} {thread:number} {logger}:{line}] {message}");
	}
}
