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
				new LaravelLog(), new JavaUtilLogging(), new Loguru(), new StructlogConsole(), new TensorflowLogging(), new TorchLogging(),
				new NcclLogging(), new SpringBoot(), new Spdlog(), new EnvLogger(), new TracingText(), new ZapConsole(),
				new ZerologConsole(), new LogrusText(), new WinstonText(), new PinoPretty(), new NestLogger(), new RailsLog(),
				new SidekiqLog(), new DotnetConsole(), new SerilogText(), new NlogText(), new Log4netText(), new KernelLog(),
				new CiscoSyslog(), new WindowsServicing(), new WindowsEventText(), new DpkgLog(), new AptHistory(), new AppleUnifiedLog(),
				new ElixirLogger(), new ErlangReport(), new PhpErrorLog(), new Log4perlText(), new ClusterEvents(), new ProxifierLog(),
				new StraceLog(), new MinecraftLog(), new UnrealLog(), new GoLog(), new PythonLogging(), new JavaLogging(),
				new SyslogText());
	}
}
