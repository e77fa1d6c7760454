package dev.chiplog.format.training;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.layout.HeadShare;

/// A metric's file in MLflow's file store: a line a value, `<milliseconds> <value> <step>`; the metric's name is the file's.
///
/// Source: `mlflow.store.tracking.file_store.FileStore` (`_log_run_metric`). Traps: `nan` and `inf`; exponents; files of old versions
/// that write no step.
public final class MlflowMetric implements Format {

	@Override
	public String name() {
		return "MLflow metric";
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
		return new Parser(head);
	}

	/// Reads lines of two or three numbers.
	private static final class Parser implements EventParser {
		private final MetricRow row = new MetricRow();
		private final Head head;

		Parser(Head head) {
			this.head = head;
		}

		@Override
		public boolean starts(byte[] bytes, int from, int to) {
			return row.read(bytes, from, to);
		}

		@Override
		public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
			if (!row.read(bytes, from, Lines.withoutCarriageReturn(bytes, from, Lines.end(bytes, from, to))))
				return false;
			String metric = head.name().isEmpty() ? "value" : head.name();
			sink.time(head.fields().field("time"), row.epochNanos(), bytes, from, row.stampEnd());
			if (row.isWhole())
				sink.whole(head.fields().field(metric), (long) row.value());
			else
				sink.decimal(head.fields().field(metric), row.value());
			if (row.hasStep())
				sink.whole(head.fields().field("step"), row.step());
			return true;
		}
	}
}
