package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import java.util.List;

/// The dialects of JSON lines in which logging libraries and operating systems write.
public final class LoggerDialects {

	private LoggerDialects() {
	}

	/// All of them, the more particular before the more general.
	public static List<Format> all() {
		return List.of(new PythonJsonLogger(), new StructlogJson(), new LoguruJson(), new Log4jJson(), new LogstashJson(),
				new ElasticCommonSchema(), new Bunyan(), new Pino(), new ZapJson(), new Zerolog(), new SlogJson(), new LogrusJson(),
				new SerilogCompact(), new DotnetJsonConsole(), new TracingJson(), new Gelf(), new JournalJson(), new MonologJson(),
				new LogrageJson(), new JbossLogJson(), new Log4jsJson(), new WinstonJson());
	}
}
