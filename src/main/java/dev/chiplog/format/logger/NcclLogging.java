package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What NVIDIA's collective communication library writes with `NCCL_DEBUG`: host, process, thread and device.
///
/// Source: NCCL's documentation of `NCCL_DEBUG` and `NCCL_DEBUG_TIMESTAMP_FORMAT`. Traps: most versions write no time; a host name with
/// dots.
public final class NcclLogging extends LayoutFormat {

	/// The format; it has no state.
	public NcclLogging() {
		super("NCCL", Framing.LINE, "«[{time}] »{host:name}:{pid}:{tid:number} [{device:number}] {logger:name} {level} {message}");
	}
}
