package dev.chiplog.ingest;

import dev.chiplog.source.Followed;
import dev.chiplog.source.Follower;
import dev.chiplog.source.Source;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Goes on reading the sources of a load that was finished, as they grow. One thread.
///
/// At every pass the end of a source that grew is parsed anew, from the last place that is settled; so a line that was half written and a
/// stack trace that came later end up in their events. The end is settled once it is longer than [#SETTLED].
final class Following {
	private static final BlockSize SETTLED = new BlockSize(256 * 1024, 1024 * 1024);

	private final Assembly assembly;
	private final BlockParser parser;
	private final Recogniser recogniser;
	private final Follower follower;
	private final Map<Integer, Tail> tails = new HashMap<>();

	/// Finds out how a source is read.
	@FunctionalInterface
	interface Recogniser {
		RecognisedSource recognise(int index, Source source) throws IOException;
	}

	/// @param recogniser is asked once more about a source of which there was too little before
	/// @param follower begins to follow a source; empty when a source of its kind does not grow
	Following(Assembly assembly, BlockParser parser, Recogniser recogniser, Follower follower) {
		this.assembly = assembly;
		this.parser = parser;
		this.recogniser = recogniser;
		this.follower = follower;
		for (RecognisedSource source : assembly.sources())
			begin(source);
	}

	/// Looks once whether sources have grown, and reads what is new.
	///
	/// @return whether there was anything new
	boolean pass() {
		boolean grown = false;
		for (int index : List.copyOf(tails.keySet()))
			grown |= pass(index);
		return grown;
	}

	private void begin(RecognisedSource source) {
		try {
			if (source.source() instanceof Followed followed)
				begin(source, followed);
			else
				beginIfPresent(source, follower.follow(source.source()));
		} catch (IOException unreadable) {
			assembly.problemOnce(String.valueOf(unreadable.getMessage()));
		}
	}

	private void beginIfPresent(RecognisedSource source, Optional<Followed> followed) throws IOException {
		if (followed.isPresent())
			begin(source, followed.get());
	}

	private void begin(RecognisedSource source, Followed followed) throws IOException {
		if (!source.isBeginningOf(followed))
			throw new IOException("\"" + source.source().path() + "\" is another file by now: reload it to follow it.");
		RecognisedSource over = source.over(followed);
		assembly.replace(over);
		tails.put(source.index(), Tail.of(over, followed, assembly.segmentsOf(source.index())));
	}

	private boolean pass(int index) {
		Tail tail = tails.get(index);
		if (tail == null)
			return false;
		try {
			if (!tail.followed().poll())
				return false;
			Tail known = recognised(tail);
			tails.put(index, read(known));
			return true;
		} catch (IOException unreadable) {
			return assembly.problemOnce(String.valueOf(unreadable.getMessage()));
		}
	}

	/// A source that was nearly empty when it was opened has shown only now what it is.
	private Tail recognised(Tail tail) throws IOException {
		if (!tail.source().wasTooShort())
			return tail;
		RecognisedSource again = recogniser.recognise(tail.source().index(), tail.followed());
		assembly.replace(again);
		return new Tail(again, tail.followed(), again.preamble(), again.preambleLines(), OptionalLong.empty());
	}

	private Tail read(Tail before) throws IOException {
		Tail tail = before;
		assembly.cutBack(tail.source().index(), tail.from());
		for (long border : tail.followed().borders())
			if (border > tail.from() && border < tail.followed().size())
				tail = readTo(border, tail, true);
		return readTo(tail.followed().size(), tail, false);
	}

	/// Reads the end up to an offset.
	///
	/// @param settled whether all of it is settled, because something else begins there
	private Tail readTo(long end, Tail before, boolean settled) throws IOException {
		Tail tail = before;
		EventReader boundaries = tail.source().borrow(tail.from());
		BlockReader blocks = new BlockReader(tail.source(), tail.from(), end, boundaries.boundary(), new BufferPool(), SETTLED);
		Block block = blocks.next();
		while (block != null) {
			Assembly.Placed placed = assembly.add(parser.parse(tail.source(), block), tail.lines(), tail.time());
			Block next = blocks.next();
			if (next != null || settled)
				tail = tail.behind(block.offset() + block.length(), placed.lines(), placed.time());
			block = next;
		}
		tail.source().giveBack(boundaries);
		return tail;
	}
}
