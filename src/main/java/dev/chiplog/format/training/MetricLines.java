package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// Lines of metrics that training scripts print with neither time nor level: the steps of nanoGPT and its descendants, the meters of PyTorch's ImageNet example.
///
/// Source: nanoGPT's and modded-nanogpt's `train.py`, PyTorch's `examples/imagenet`. The metrics are lifted from the message. Traps: `nan` as a number; a total behind a slash; a source listing before the first step, whose lines are none of these.
public final class MetricLines extends LayoutFormat {

	/// The format; it has no state.
	public MetricLines() {
		super("training metrics", Framing.LINE, "step:{step:number}/{steps:number} {message}", "iter {iteration:number}: loss {message}",
				"step {step:number}: train loss {message}", "Epoch: [{epoch:number}][~{batch:number}/~{batches:number}]~{message}",
				"Test: [~{batch:number}/~{batches:number}]~{message}");
	}
}
