package dev.chiplog.format.training;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// The history of a Weights & Biases run, one object for each step.
///
/// Source: the W&B documentation of `wandb.log` and of exporting runs. Traps: the metrics are the user's; `_timestamp` counts seconds,
/// `_runtime` those since the start; images and histograms are objects.
public final class WandbHistory extends JsonDialect {

	/// The format; it has no state.
	public WandbHistory() {
		super("W&B history", Signature.having().number("_step").oneOf("_timestamp", "_runtime"), Meaning.times("_timestamp"));
	}
}
