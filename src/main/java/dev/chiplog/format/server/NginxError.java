package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The error log of nginx: level in brackets, process and thread, perhaps the connection's number.
///
/// Source: `ngx_log_error_core` as described in nginx's development guide. Traps: `[error]` in the message; a connection number that is not there.
public final class NginxError extends LayoutFormat {

	/// The format; it has no state.
	public NginxError() {
		super("nginx error", Framing.LINE, "{time} [{level}] {pid}#{tid:number}: «*{connection:number} »{message}");
	}
}
