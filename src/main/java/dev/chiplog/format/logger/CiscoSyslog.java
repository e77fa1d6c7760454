package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Cisco's IOS, NX-OS and ASA: a percent sign, facility, severity digit and mnemonic.
///
/// Source: Cisco's guides to system messages. Traps: a sequence number and an asterisk before the stamp; the year behind the day; a zone
/// behind the clock; a syslog header before it all.
public final class CiscoSyslog extends LayoutFormat {

	/// The format; it has no state.
	public CiscoSyslog() {
		super("Cisco", Framing.LINE,
				"«<{_:number}>»«{_:number}: »«*»{time:named}: %{logger:name}-{level:0=CRITICAL|1=CRITICAL|2=CRITICAL|3=ERROR|4=WARNING|5=NOTICE|6=INFO|7=DEBUG}-{mnemonic}: {message}",
				"«<{_:number}>»{time:named} {host:name} «: »%{logger:name}-{level:0=CRITICAL|1=CRITICAL|2=CRITICAL|3=ERROR|4=WARNING|5=NOTICE|6=INFO|7=DEBUG}-{mnemonic}: {message}",
				"«<{_:number}>»{time:named} {host:name} {_:text}: %{logger:name}-{level:0=CRITICAL|1=CRITICAL|2=CRITICAL|3=ERROR|4=WARNING|5=NOTICE|6=INFO|7=DEBUG}-{mnemonic}: {message}");
	}
}
