package dev.chiplog.format.structured;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import java.util.Comparator;

/// Records of values separated by one character, quoted as in RFC 4180, usually with a first record that names the columns.
public final class SeparatedValues implements Format {
	private final String name;
	private final String separators;

	private SeparatedValues(String name, String separators) {
		this.name = name;
		this.separators = separators;
	}

	/// Values separated by commas, or by semicolons or bars where these hold the records together.
	public static SeparatedValues commas() {
		return new SeparatedValues("CSV", ",;|");
	}

	/// Values separated by tabs.
	public static SeparatedValues tabs() {
		return new SeparatedValues("TSV", "\t");
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Framing framing() {
		return Framing.QUOTED_RECORD;
	}

	@Override
	public double recognise(Head head) {
		return best(head).score();
	}

	/// Whether the first record of a source that begins so names the columns, and is no event.
	public boolean hasHeader(Head head) {
		return best(head).hasHeader();
	}

	@Override
	public int preamble(Head head) {
		return best(head).preamble();
	}

	@Override
	public EventParser open(Head head) {
		SeparatedHead best = best(head);
		RecordReader reader = new RecordReader(best.shape(), head.fields());
		RoleFinder finder = new RoleFinder(head);
		EventDraft draft = new EventDraft();
		RecordScanner records = new RecordScanner(best.separator(), best.shape().padded());
		byte[] bytes = head.bytes();
		for (int from = best.preamble(); from < bytes.length && !finder.isSure(); from = records.next()) {
			boolean right = records.readFirst(bytes, from, bytes.length);
			if (right && reader.read(bytes, from, Math.min(records.next() - 1, bytes.length), draft))
				finder.observe(draft);
		}
		return new RecordParser(reader, draft, finder.roles(), best.header());
	}

	private SeparatedHead best(Head head) {
		return separators.chars().mapToObj(separator -> new SeparatedHead((char) separator, head))
				.max(Comparator.comparingDouble(SeparatedHead::score).thenComparingInt(SeparatedHead::width)).orElseThrow();
	}
}
