package dev.chiplog.engine.memory.pattern;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.selection.SegmentFold;
import dev.chiplog.engine.memory.selection.SingleFlight;
import dev.chiplog.engine.memory.value.CodeTable;
import dev.chiplog.engine.memory.value.FieldResolver;
import dev.chiplog.engine.memory.value.PatternCodes;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Pattern;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The patterns of one snapshot of a dataset, mined when they are first asked for.
///
/// They depend on the messages alone, and not on how these are spread over segments and threads.
/// Threads: safe for any number of threads.
public final class MinedPatterns implements PatternCodes {
	private final Dataset dataset;
	private final EventFields fields;
	private final Outlines outlines;
	private final Messages messages;
	private final SingleFlight<MinedPatterns, Mined> mining = new SingleFlight<>();
	private volatile @Nullable Mined mined;

	/// @param outlines what is known from snapshots before
	public MinedPatterns(Dataset dataset, FieldResolver fields, Outlines outlines) {
		this.dataset = dataset;
		this.fields = new EventFields(dataset, fields);
		this.outlines = outlines;
		messages = new Messages(this.fields);
	}

	/// @param codes by segment and slot, from 1 on; 0 where there is no pattern
	private record Mined(PatternTable patterns, CodeTable table, IdentityHashMap<Segment, PackedLongs> codes) {
	}

	/// Finds the patterns out, if they are not known yet.
	///
	/// @throws java.util.concurrent.CancellationException when it was withdrawn; what is known of segments stays known
	/// @throws java.io.UncheckedIOException with a sentence, when a source cannot be read
	public void mine(Cancellation cancellation) {
		mined(cancellation);
	}

	/// The pattern of a code from 1 on.
	public Pattern pattern(int code) {
		return mined(new Cancellation()).patterns.patterns().get(code - 1);
	}

	/// The code of the pattern with this text; empty when no event is of it.
	public OptionalInt code(String text) {
		List<Pattern> patterns = mined(new Cancellation()).patterns.patterns();
		return IntStream.range(0, patterns.size()).filter(index -> patterns.get(index).text().equals(text)).map(index -> index + 1)
				.findFirst();
	}

	/// The message of a pattern, with [Pattern#VARIABLE] in its variable places; its text may say more to be told from others.
	public String template(int code) {
		return mined(new Cancellation()).patterns.templates().get(code - 1);
	}

	/// The texts that patterns are told from.
	public Messages messages() {
		return messages;
	}

	@Override
	public CodeTable table() {
		return mined(new Cancellation()).table;
	}

	@Override
	public PackedLongs of(Segment segment) {
		PackedLongs codes = mined(new Cancellation()).codes.get(segment);
		if (codes == null)
			throw new IllegalArgumentException("a segment of another dataset");
		return codes;
	}

	private Mined mined(Cancellation cancellation) {
		Mined known = mined;
		return known != null ? known : mining.get(this, cancellation, () -> found(cancellation));
	}

	private Mined found(Cancellation cancellation) {
		Mined meanwhile = mined;
		if (meanwhile != null)
			return meanwhile;
		List<Segment> segments = dataset.segments();
		outlines.keepOnly(segments);
		List<PackedLongs> codes = outlined(segments, cancellation);
		PatternTable patterns = Templates.of(outlines.table().texts(), counts(codes, outlines.table().size(), cancellation));
		List<PackedLongs> coded = SegmentFold.map(codes.size(), cancellation, index -> translated(codes.get(index), patterns.ofOutline()));
		IdentityHashMap<Segment, PackedLongs> bySegment = new IdentityHashMap<>();
		IntStream.range(0, segments.size()).forEach(index -> bySegment.put(segments.get(index), coded.get(index)));
		Mined found = new Mined(patterns, CodeTable.of(patterns.patterns().stream().map(Pattern::text).toList()), bySegment);
		mined = found;
		return found;
	}

	/// The codes of the outlines of each segment.
	private List<PackedLongs> outlined(List<Segment> segments, Cancellation cancellation) {
		PackedLongs[] codes = new PackedLongs[segments.size()];
		AtomicLong done = new AtomicLong();
		long all = dataset.size();
		try {
			SegmentFold.fold(codes.length, cancellation, () -> new OutlineScan(fields, outlines.table(), cancellation), (scan, index) -> {
				Segment segment = segments.get(index);
				PackedLongs known = outlines.of(segment);
				codes[index] = known == null ? scan.scan(segment) : known;
				outlines.add(segment, codes[index]);
				long now = done.addAndGet(segment.size());
				outlines.tell(now - segment.size(), now, all);
			});
		} finally {
			outlines.rest();
		}
		return List.of(codes);
	}

	/// How many events have each outline, by its code.
	private static long[] counts(List<PackedLongs> codes, int outlines, Cancellation cancellation) {
		return SegmentFold.fold(codes.size(), cancellation, () -> new long[outlines + 1],
				(counts, index) -> codes.get(index).count(RowSet.all(codes.get(index).size()), 0, codes.get(index).size(), counts, 0))
				.stream().reduce(new long[outlines + 1], MinedPatterns::sum);
	}

	private static long[] sum(long[] left, long[] right) {
		for (int i = 0; i < left.length; i++)
			left[i] += right[i];
		return left;
	}

	private static PackedLongs translated(PackedLongs outlines, int[] patterns) {
		long[] codes = new long[outlines.size()];
		outlines.copy(0, codes.length, codes);
		for (int slot = 0; slot < codes.length; slot++)
			codes[slot] = patterns[(int) codes[slot]];
		return PackedLongs.of(codes, codes.length);
	}
}
