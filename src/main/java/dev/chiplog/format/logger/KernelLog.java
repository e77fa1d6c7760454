package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What `dmesg` prints: the seconds since boot or, with `-T`, a time, then the message of the kernel.
///
/// Source: the manual page `dmesg`. Traps: seconds since boot are no time; messages without a subsystem; priorities `<6>` in front with
/// `-r`.
public final class KernelLog extends LayoutFormat {

	/// The format; it has no state.
	public KernelLog() {
		super("Linux kernel", Framing.LINE, "«<{level:priority}>»[~{uptime:fraction}] {message:ahead}{logger:name}: {_:rest}",
				"«<{level:priority}>»[~{uptime:fraction}] {message}", "[{time:named}] {message:ahead}{logger:name}: {_:rest}",
				"[{time:named}] {message}");
	}
}
