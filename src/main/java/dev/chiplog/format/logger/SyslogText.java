package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// Syslog as RFC 3164 describes it and as rsyslog, syslog-ng and journald write it to files.
///
/// Source: RFC 3164, 4.1; rsyslog's `RSYSLOG_FileFormat` for the ISO stamp. Other sources: the manual page `journalctl`, `--output` (`short` and its relatives), and that of macOS's `syslog`. Traps: no year; a tag without a process; a message without a tag (`last message repeated 2 times`); the facility and level that some devices write before the tag.
public final class SyslogText extends LayoutFormat {

	/// The format; it has no state.
	public SyslogText() {
		super("syslog", Framing.LINE, "<{level:priority}>{time:named} {host} {logger}[{pid}]: {message}",
				"<{level:priority}>{time:named} {host} {logger}: {message}", "<{level:priority}>{time:named} {host} {message}",
				"<{level:priority}>{time:iso} {host} {logger}[{pid}]: {message}", "<{level:priority}>{time:iso} {host} {logger}: {message}",
				"{time:named} {host} {facility:name}.{level} {logger}: {message}",
				"{time:named} {host} [{application}] {logger}[{level}]: {message}",
				"{time:named} {host} {logger}[{pid}] <{level}>: {message}",
				"{time:named} {host} {logger}[{pid}] ({subsystem:text})«  <{level}>»: {message}",
				"{time:named} {host} {logger}[{pid}]: {message}", "{time:named} {host} {logger}: {message}",
				"{time:named} {host} {logger} {version}: {message}", "{time:named} {host} {message}",
				"{time:iso} {host} {logger}[{pid}]: {message}", "{time:iso} {host} {logger}: {message}",
				"{time:epoch} {host} {logger}[{pid}]: {message}", "{time:epoch} {host} {logger}: {message}",
				"{time} {host} {logger:text}[{pid}]: {message}", "{time:named} --- {message}", "{time:named} <{logger:text}> {message}");
	}
}
