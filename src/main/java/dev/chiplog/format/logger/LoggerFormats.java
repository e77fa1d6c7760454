package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import java.util.List;

/// The formats of logging libraries and operating systems.
public final class LoggerFormats {

	private LoggerFormats() {
	}

	/// All of them, the more particular before the more general.
	public static List<Format> all() {
		return List.of(new StructuredSyslog(), new LinuxAudit(), new GoogleLogging(), new AndroidLogcat(), new RubyLogger(),
				new LaravelLog(), new JavaUtilLogging(), new PythonLogging(), new JavaLogging(), new SyslogText());
	}
}
