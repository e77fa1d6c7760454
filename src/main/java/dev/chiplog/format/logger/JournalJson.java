package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.LevelScale;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;
import dev.chiplog.format.structured.Target;

/// What `journalctl -o json` writes: every field of a journal entry as a text, the time in microseconds.
///
/// Source: systemd's "Journal JSON Format" and `systemd.journal-fields(7)`. Traps: a value that is no clean UTF-8 is an array of its
/// bytes; a field that occurs twice is an array of texts; `PRIORITY` is a syslog severity in quotes.
public final class JournalJson extends JsonDialect {

	/// The format; it has no state.
	public JournalJson() {
		super("journald JSON", Signature.having("__REALTIME_TIMESTAMP").oneOf("__CURSOR", "_BOOT_ID", "MESSAGE", "__MONOTONIC_TIMESTAMP"),
				Meaning.times("__REALTIME_TIMESTAMP").levels(LevelScale.SYSLOG, "PRIORITY"));
	}

	@Override
	protected Target target(String path) {
		return path.equals("MESSAGE") ? Target.bytes(path) : super.target(path);
	}
}
