package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of DeepSpeed: stamp, level, file, line and function in brackets of their own.
///
/// Source: `deepspeed.utils.logging.LoggerFactory`, `log_dist`. Traps: no blank before the message; a rank in brackets, which is `[Rank -1]` where there is none; lists of learning rates and momenta in the message; an empty message.
public final class DeepSpeedLog extends LayoutFormat {

	/// The format; it has no state.
	public DeepSpeedLog() {
		super("DeepSpeed", Framing.LINES_UNTIL_NEXT,
				"[{time}] [{level:capitals}] [{logger}:{line}:{function}] [Rank {rank:number}]~{message}",
				"[{time}] [{level:capitals}] [{logger}:{line}:{function}]~{message}");
	}
}
