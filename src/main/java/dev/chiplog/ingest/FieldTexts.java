package dev.chiplog.ingest;

import dev.chiplog.column.EventText.TextVisitor;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.format.LineRun;
import dev.chiplog.format.RunSink;
import dev.chiplog.format.ValueColumn;
import dev.chiplog.record.Field;
import dev.chiplog.record.ValueKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Finds the texts that one field has in the events of a segment: in runs of usual lines as far as there are, and else event by event.
/// One thread.
final class FieldTexts implements RunSink {
	private static final byte TEXT = ValueKind.TEXT.code();

	private final Segment segment;
	private final RowSet slots;
	private final Field field;
	private final TextVisitor visitor;
	private final FieldText single;
	private final byte[] @Nullable [] texts = new byte[LineRun.MOST][];
	private final int[] starts = new int[LineRun.MOST];
	private final int[] ends = new int[LineRun.MOST];
	private byte[] bytes = {};
	private int slot;
	private int taken;

	/// @param slots the events that are wanted
	/// @param visitor takes the texts
	FieldTexts(Segment segment, RowSet slots, Field field, TextVisitor visitor) {
		this.segment = segment;
		this.slots = slots;
		this.field = field;
		this.visitor = visitor;
		single = new FieldText(field);
	}

	/// Says which event comes next.
	void turnTo(int next) {
		slot = next;
		taken = 0;
	}

	/// How many events the run since then has told.
	int taken() {
		return taken;
	}

	/// Reads one event, in whatever way it is written.
	void read(EventReader reader, byte[] event, int from, int to) {
		single.clear();
		reader.read(event, from, to, single, single::clear);
		if (single.isThere())
			visitor.text(slot, single.bytes(), 0, single.length());
	}

	/// Of the run those lines are taken that are whole events: the last one may go on behind it.
	@Override
	public void begin(LineRun run) {
		bytes = run.bytes();
		long base = segment.offsets().get(slot) - run.start(0);
		taken = run.size();
		if (segment.end(slot + taken - 1) - base != run.start(taken))
			taken--;
		Arrays.fill(texts, 0, run.size(), null);
	}

	@Override
	public void values(Field told, ValueColumn values) {
		if (told.index() == field.index())
			for (int line = 0; line < taken; line++)
				if (texts[line] == null)
					keep(line, values);
	}

	private void keep(int line, ValueColumn values) {
		if (values.kinds()[line] == TEXT)
			keep(line, bytes, values.from(line), values.to(line));
		else if (values.kind(line) == ValueKind.TRUE || values.kind(line) == ValueKind.FALSE) {
			byte[] truth = (values.kind(line) == ValueKind.TRUE ? "true" : "false").getBytes(StandardCharsets.US_ASCII);
			keep(line, truth, 0, truth.length);
		}
	}

	private void keep(int line, byte[] from, int start, int end) {
		texts[line] = from;
		starts[line] = start;
		ends[line] = end;
	}

	@Override
	public void text(int line, Field told, byte[] rewritten, int from, int to) {
		if (told.index() == field.index() && line < taken && texts[line] == null)
			keep(line, rewritten, from, to);
	}

	@Override
	public void end() {
		for (int line = 0; line < taken; line++) {
			byte[] text = texts[line];
			if (text != null && slots.contains(slot + line))
				visitor.text(slot + line, text, starts[line], ends[line]);
		}
	}
}
