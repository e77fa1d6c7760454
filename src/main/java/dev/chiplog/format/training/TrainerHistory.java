package dev.chiplog.format.training;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// Entries of the `log_history` of Hugging Face's Trainer, one object a line: a step's losses and rates.
///
/// Source: the Transformers documentation, `TrainerState`. Traps: an entry has no time; `epoch` has a fraction; an evaluation has
/// `eval_` before its metrics, the last entry `train_`; a loss may be `NaN`.
public final class TrainerHistory extends JsonDialect {

	/// The format; it has no state.
	public TrainerHistory() {
		super("HF Trainer history",
				Signature.having().number("step").oneOf("epoch")
						.oneOf("loss", "eval_loss", "train_loss", "train_runtime", "eval_runtime", "grad_norm", "learning_rate")
						.lacking("time", "timestamp", "ts", "level", "message", "msg", "_step", "_timestamp"),
				Meaning.timeless());
	}
}
