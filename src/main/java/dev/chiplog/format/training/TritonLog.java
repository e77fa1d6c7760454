package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Triton Inference Server in its ISO 8601 format; its default format is glog's.
///
/// Source: Triton's documentation of logging (`--log-format=ISO8601`). Traps: start-up tables of bars and dashes, which belong to the line before them.
public final class TritonLog extends LayoutFormat {

	/// The format; it has no state.
	public TritonLog() {
		super("Triton", Framing.LINES_UNTIL_NEXT, "{time:iso} {level:letter} {pid:number} {logger}:{line}] {message}");
	}
}
