package dev.chiplog.engine.memory.pattern;

import dev.chiplog.column.KnownTexts;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.CodeTable;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.Cancellation;
import dev.chiplog.record.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the outlines of the events of segments, one after the other. One thread.
final class OutlineScan {
	/// How many outlines are known without asking the table; more than that many are hardly the same again.
	private static final int MOST_KNOWN = 1 << 16;
	private static final int FAILED = 400;
	private static final int NONE = 0;

	private final EventFields fields;
	private final OutlineTable table;
	private final Cancellation cancellation;
	private final Outliner outliner = new Outliner();
	private final TraceScan traces;
	private KnownTexts known = new KnownTexts();
	/// The table's codes by those of the known texts; 0 where they were not asked for.
	private int[] codes = new int[1024];
	/// Which of the known texts are requests.
	private BitSet requests = new BitSet();
	/// Known texts that something was added to.
	private final Map<Added, Integer> added = new HashMap<>();

	OutlineScan(EventFields fields, OutlineTable table, Cancellation cancellation) {
		this.fields = fields;
		this.table = table;
		this.cancellation = cancellation;
		traces = new TraceScan(fields.dataset().text());
	}

	/// @param what a status or a trace
	private record Added(int outline, Object what) {
	}

	/// The codes of the outlines by slot; 0 where an event has nothing to tell a pattern from.
	///
	/// @throws java.io.UncheckedIOException with a sentence, when a source cannot be read
	PackedLongs scan(Segment segment) {
		if (known.size() > MOST_KNOWN)
			forget();
		long[] outlines = new long[segment.size()];
		for (Strand strand : fields.messages(segment))
			messages(segment, strand, outlines);
		if (Arrays.stream(outlines).anyMatch(code -> code == NONE))
			requests(segment, outlines);
		for (Strand strand : fields.statuses(segment))
			if (strand instanceof Strand.Numbers(RowSet slots, LongColumn statuses))
				statuses(segment, slots, statuses, outlines);
		traces(segment, outlines);
		for (int slot = 0; slot < outlines.length; slot++)
			outlines[slot] = shared((int) outlines[slot]);
		return PackedLongs.of(outlines, outlines.length);
	}

	private void forget() {
		known = new KnownTexts();
		codes = new int[1024];
		requests = new BitSet();
		added.clear();
	}

	/// The table's code of a known text.
	private int shared(int own) {
		if (own == NONE)
			return NONE;
		if (own >= codes.length)
			codes = Arrays.copyOf(codes, Math.max(codes.length * 2, own + 1));
		if (codes[own] == NONE)
			codes[own] = table.add(known.text(own));
		return codes[own];
	}

	private void messages(Segment segment, Strand strand, long[] outlines) {
		if (strand instanceof Strand.Codes(RowSet slots, LongColumn texts, CodeTable of)) {
			int[] ofCode = new int[of.size() + 1];
			for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1)) {
				int text = (int) texts.get(slot);
				if (ofCode[text] == NONE) {
					byte[] bytes = of.text(text).getBytes(StandardCharsets.UTF_8);
					ofCode[text] = message(bytes, 0, bytes.length);
				}
				outlines[slot] = ofCode[text];
			}
		} else {
			StrandTexts.visit(fields.dataset(), segment, strand, cancellation,
					(slot, bytes, from, to) -> outlines[slot] = message(bytes, from, to));
		}
	}

	/// Events without a message may be requests.
	private void requests(Segment segment, long[] outlines) {
		String[] methods = new String[outlines.length];
		for (Strand strand : fields.methods(segment))
			StrandTexts.visit(fields.dataset(), segment, strand, cancellation,
					(slot, bytes, from, to) -> methods[slot] = new String(bytes, from, to - from, StandardCharsets.UTF_8));
		RowSet silent = RowSet.where(outlines.length, slot -> outlines[slot] == NONE && methods[slot] != null);
		for (Strand strand : fields.paths(segment))
			StrandTexts.visit(fields.dataset(), segment, strand.within(silent), cancellation, (slot, bytes, from, to) -> {
				String path = new String(bytes, from, to - from, StandardCharsets.UTF_8);
				outlines[slot] = code(RequestLine.of(methods[slot], path));
			});
	}

	/// What became of a request is part of its pattern; of other events without a message only that they failed.
	private void statuses(Segment segment, RowSet slots, LongColumn statuses, long[] outlines) {
		for (int slot = slots.next(0); slot >= 0; slot = slots.next(slot + 1)) {
			int outline = (int) outlines[slot];
			long status = statuses.get(slot);
			if (requests.get(outline))
				outlines[slot] = added.computeIfAbsent(new Added(outline, status), _ -> code(known.text(outline) + " " + status));
			else if (outline == NONE && status >= FAILED)
				outlines[slot] = added.computeIfAbsent(new Added(NONE, status), _ -> code(name(segment, statuses) + "=" + status));
		}
	}

	private String name(Segment segment, LongColumn statuses) {
		for (Field field : fields.dataset().fields())
			if (segment.column(field) instanceof LongColumn column && column.equals(statuses))
				return field.name();
		return "status";
	}

	private void traces(Segment segment, long[] outlines) {
		Map<Integer, String> types = new HashMap<>();
		for (Strand strand : fields.exceptions(segment))
			StrandTexts.visit(fields.dataset(), segment, strand, cancellation,
					(slot, bytes, from, to) -> types.put(slot, new String(bytes, from, to - from, StandardCharsets.UTF_8).strip()));
		RowSet candidates = TraceScan.candidates(segment, RowSet.where(outlines.length, types::containsKey));
		for (int slot = candidates.next(0); slot >= 0; slot = candidates.next(slot + 1)) {
			cancellation.check();
			Trace trace = traces.trace(segment, slot).orType(types.getOrDefault(slot, ""));
			int outline = (int) outlines[slot];
			if (!trace.isEmpty())
				outlines[slot] = added.computeIfAbsent(new Added(outline, trace),
						_ -> code(Outline.with(outline == NONE ? "" : known.text(outline), trace)));
		}
	}

	private int message(byte[] bytes, int from, int to) {
		Optional<RequestLine> request = from < to && bytes[from] >= 'A' && bytes[from] <= 'Z' ? request(bytes, from, to) : Optional.empty();
		if (request.isPresent())
			return code(request.get());
		outliner.outline(bytes, from, to);
		return known.add(outliner.bytes(), 0, outliner.length());
	}

	private int code(RequestLine request) {
		int code = code(request.outline());
		requests.set(code);
		return code;
	}

	private int code(String outline) {
		byte[] bytes = outline.getBytes(StandardCharsets.UTF_8);
		return known.add(bytes, 0, bytes.length);
	}

	private static Optional<RequestLine> request(byte[] bytes, int from, int to) {
		int blank = from;
		while (blank < to && bytes[blank] >= 'A' && bytes[blank] <= 'Z')
			blank++;
		boolean path = blank + 1 < to && bytes[blank] == ' ' && (bytes[blank + 1] == '/' || bytes[blank + 1] == 'h');
		return path ? RequestLine.read(new String(bytes, from, to - from, StandardCharsets.UTF_8)) : Optional.empty();
	}
}
