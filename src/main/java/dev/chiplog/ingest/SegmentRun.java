package dev.chiplog.ingest;

import dev.chiplog.column.SegmentBuilder;
import dev.chiplog.format.LineRun;
import dev.chiplog.format.RunSink;
import dev.chiplog.format.ValueColumn;
import dev.chiplog.format.metric.MetricLifter;
import dev.chiplog.record.Field;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import dev.chiplog.record.ValueKind;

/// Passes the runs of a block on to the columns of a segment, with the values that messages hold. One thread.
final class SegmentRun implements RunSink {
	private static final byte TEXT = ValueKind.TEXT.code();

	private final SegmentBuilder builder;
	private final SegmentSink sink;
	private final Messages messages;
	private final RecognisedSource source;
	private final long offset;
	private byte[] bytes = {};
	private long line;
	private int taken;
	private int last;

	/// @param offset of the block in its source
	SegmentRun(RecognisedSource source, MetricLifter lifter, SegmentBuilder builder, long offset) {
		this.source = source;
		this.builder = builder;
		this.sink = new SegmentSink(builder);
		this.messages = new Messages(lifter);
		this.offset = offset;
	}

	/// Says which line comes next, counted from the block's first.
	void turnTo(long nextLine) {
		line = nextLine;
		taken = 0;
	}

	/// How many lines were taken since then.
	int taken() {
		return taken;
	}

	/// Where the last of them begins.
	int last() {
		return last;
	}

	@Override
	public void begin(LineRun run) {
		bytes = run.bytes();
		builder.beginRun();
		for (taken = 0; taken < run.size(); taken++)
			add(run);
	}

	private void add(LineRun run) {
		last = run.start(taken);
		long at = offset + run.start(taken);
		builder.addToRun(at, source.countsLines() ? line + taken : source.line(at).orElse(line + taken));
		if (run.isTimed(taken))
			builder.time(run.nanos(taken));
		Level level = run.level(taken);
		if (level != null)
			builder.level(level);
	}

	@Override
	public void values(Field field, ValueColumn values) {
		builder.values(field, values.kinds(), values.values(), taken);
		if (field.role() == Role.MESSAGE)
			for (int event = 0; event < taken; event++)
				if (values.kinds()[event] == TEXT)
					messages.add(event, bytes, values.from(event), values.to(event));
	}

	@Override
	public void text(int event, Field field, byte[] rewritten, int from, int to) {
		builder.turnTo(event);
		builder.text(field, rewritten, from, to);
		if (field.role() == Role.MESSAGE)
			messages.add(event, rewritten, from, to);
	}

	@Override
	public void end() {
		messages.lift(builder::turnTo, sink);
	}
}
