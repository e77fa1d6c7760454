package dev.chiplog.format.layout;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import java.util.List;
import java.util.stream.Stream;

/// A format whose events follow one of several layouts; the more particular layout is declared before the more general.
public abstract class LayoutFormat implements Format {
	private final String name;
	private final Framing framing;
	private final List<List<Layout>> patterns;
	private final FirstBytes firstBytes;

	protected LayoutFormat(String name, Framing framing, String... patterns) {
		this.name = name;
		this.framing = framing;
		this.patterns = Stream.of(patterns).map(Layout::variants).toList();
		this.firstBytes = new FirstBytes(this.patterns.stream().flatMap(List::stream).toList());
	}

	@Override
	public final String name() {
		return name;
	}

	@Override
	public final Framing framing() {
		return framing;
	}

	@Override
	public final double recognise(Head head) {
		return mayBegin(head.bytes()) ? HeadShare.of(this, head) : 0;
	}

	/// Whether some line begins with a byte that its events can begin with: of most sources none does.
	private boolean mayBegin(byte[] head) {
		for (int from = 0; from < head.length; from = Lines.end(head, from, head.length) + 1)
			if (firstBytes.mayBegin(head[from]))
				return true;
		return false;
	}

	@Override
	public final EventParser open(Head head) {
		return new LayoutParser(patterns, firstBytes, head);
	}
}
