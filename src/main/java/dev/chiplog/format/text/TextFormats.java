package dev.chiplog.format.text;

import dev.chiplog.format.Format;
import java.util.List;

/// The formats of text loggers.
public final class TextFormats {

	private TextFormats() {
	}

	/// All of them, the more particular before the more general.
	public static List<Format> all() {
		return List.of(new AccessLog(), new ApacheSslRequest(), new StructuredSyslog(), new NginxError(), new ApacheError(),
				new LinuxAudit(), new MlperfLog(), new GoogleLogging(), new AndroidLogcat(), new RedisLog(), new PostgresLog(),
				new MysqlError(), new MysqlSlow(), new MongoText(), new RubyLogger(), new CupsLog(), new IcingaLog(), new LaravelLog(),
				new JavaUtilLogging(), new PythonLogging(), new JavaLogging(), new ServerConsole(), new SyslogText(), new TextLogger());
	}
}
