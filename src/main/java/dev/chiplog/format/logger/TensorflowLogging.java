package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What TensorFlow, XLA and JAX write to the console from C++: stamp, level letter, source file and line.
///
/// Source: `tsl/platform/default/logging.cc` as described in TensorFlow's guide on `TF_CPP_MIN_LOG_LEVEL`. Traps: a colon behind the stamp;
/// a list of devices that goes on in the next lines.
public final class TensorflowLogging extends LayoutFormat {

	/// The format; it has no state.
	public TensorflowLogging() {
		super("TensorFlow", Framing.LINES_UNTIL_NEXT, "{time}: {level:I=INFO|W=WARNING|E=ERROR|F=CRITICAL} {logger}:{line}] {message}");
	}
}
