package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The iteration lines of Megatron-LM and what derives from it, and NeMo's own logger.
///
/// Source: `training_log` in Megatron-LM's `training.py`, NeMo's `nemo_logging`. The cells behind the iteration are the message. Traps: numbers padded with blanks; lines that begin with a blank; versions that write no stamp.
public final class MegatronLog extends LayoutFormat {

	/// The format; it has no state.
	public MegatronLog() {
		super("Megatron", Framing.LINES_UNTIL_NEXT, "~[{time}] iteration {iteration:number}/~{iterations:number} | {message}",
				"~iteration {iteration:number}/~{iterations:number} | {message}",
				"[NeMo {level:letter} {time} «rank{rank:number} »{logger}:{line}] {message}");
	}
}
