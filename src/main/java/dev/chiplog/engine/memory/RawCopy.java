package dev.chiplog.engine.memory;

import dev.chiplog.column.EventText;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.column.SourceInfo;
import dev.chiplog.engine.memory.selection.RowSets;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// Copies the bytes of selected events as they stand in their sources.
final class RawCopy {
	private final Snapshot snapshot;
	private final Cancellation cancellation;
	private final EventText text;
	private final byte[] buffer = new byte[1 << 18];

	RawCopy(Snapshot snapshot, Cancellation cancellation) {
		this.snapshot = snapshot;
		this.cancellation = cancellation;
		this.text = snapshot.dataset().text();
	}

	void copy(Filter filter, OutputStream out) throws IOException {
		if (filter instanceof Filter.Everything)
			copySources(out);
		else
			copyEvents(filter, out);
	}

	private void copySources(OutputStream out) throws IOException {
		for (SourceInfo source : snapshot.dataset().sources())
			copyWhole(source.index(), out);
	}

	private void copyEvents(Filter filter, OutputStream out) throws IOException {
		RowSets selected = select(filter);
		for (int index = 0; index < selected.sets().size(); index++) {
			Segment segment = snapshot.segment(index);
			RowSet set = selected.sets().get(index);
			int slot = set.next(0);
			while (slot >= 0) {
				int last = slot;
				while (last + 1 < segment.size() && set.contains(last + 1))
					last++;
				copy(segment.source(), segment.offsets().get(slot), segment.end(last), out);
				slot = set.next(last + 1);
			}
		}
	}

	private RowSets select(Filter filter) throws IOException {
		try {
			return snapshot.select(filter, cancellation);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/// Copies a source to its end, which may not be known before it is reached.
	private void copyWhole(int source, OutputStream out) throws IOException {
		long copied = copyRaw(source, 0, Long.MAX_VALUE, out);
		if (copied < text.rawSize(source))
			throw shorter(source);
	}

	private void copy(int source, long from, long to, OutputStream out) throws IOException {
		long rawFrom = text.rawOffset(source, from);
		long rawTo = text.rawOffset(source, to);
		if (copyRaw(source, rawFrom, rawTo, out) < rawTo)
			throw shorter(source);
	}

	/// Copies raw bytes.
	///
	/// @return behind the last byte that was there
	private long copyRaw(int source, long from, long to, OutputStream out) throws IOException {
		long at = from;
		while (at < to) {
			cancellation.check();
			int wanted = (int) Math.min(buffer.length, to - at);
			int read = text.readRaw(source, at, buffer, 0, wanted);
			out.write(buffer, 0, read);
			at += read;
			if (read < wanted)
				break;
		}
		return at;
	}

	private IOException shorter(int source) {
		return new IOException("\"" + snapshot.dataset().sources().get(source).file() + "\" became shorter while it was read; reload it.");
	}
}
