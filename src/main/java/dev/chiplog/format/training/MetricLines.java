package dev.chiplog.format.training;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.HeadShare;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.metric.CountedLine;

/// Lines of metrics that training scripts print with neither time nor level: each says where the training is, and then what it measures.
///
/// Sources: nanoGPT's and modded-nanogpt's `train.py`, PyTorch's `examples` (`mnist`, `imagenet`, `dcgan`), the consoles of CatBoost,
/// fairseq and MaxText. The whole line is the message, from which the counts and metrics are lifted. Traps: `nan` as a number; a total
/// behind a slash; blank lines and headings between; a source listing before the first step, whose lines are none of these.
public final class MetricLines implements Format {

	@Override
	public String name() {
		return "training metrics";
	}

	@Override
	public Framing framing() {
		return Framing.LINE;
	}

	@Override
	public double recognise(Head head) {
		return HeadShare.of(this, head);
	}

	@Override
	public EventParser open(Head head) {
		return new Parser(new CountedLine(), new LazyField(head.fields(), "message"));
	}

	/// Tells the whole line as the message.
	private record Parser(CountedLine counted, LazyField message) implements EventParser {

		@Override
		public boolean starts(byte[] bytes, int from, int to) {
			return counted.isOne(bytes, from, Characters.trimEnd(bytes, from, to));
		}

		@Override
		public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
			int end = Lines.end(bytes, from, to);
			if (!starts(bytes, from, Lines.withoutCarriageReturn(bytes, from, end)))
				return false;
			sink.text(message.get(), bytes, from, Characters.trimEnd(bytes, from, end));
			return true;
		}
	}
}
