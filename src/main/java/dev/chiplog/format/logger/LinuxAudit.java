package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of the Linux audit daemon: a type and a stamp with the event's number, then keys and values.
///
/// Source: the manual page `auditd.conf`, and Red Hat's description of audit records. Traps: quotes inside the message; a node name before the type.
public final class LinuxAudit extends LayoutFormat {

	/// The format; it has no state.
	public LinuxAudit() {
		super("Linux audit", Framing.LINE, "type={logger} msg=audit({time:epoch}:{event:number}): {message}",
				"node={host:word} type={logger} msg=audit({time:epoch}:{event:number}): {message}");
	}
}
