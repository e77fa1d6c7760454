package dev.chiplog.engine.memory.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Events in the order of their keys, of which only the bands that are looked at are ever sorted.
///
/// Keys are counted, each for itself where values are packed close together, else in a few thousand parts of their range; neighbours make
/// bands, and a band of many events is counted anew when one of its rows is wanted. Events with the same key stay in time order, so that a band of one key needs no sorting, however
/// large it is. It is a radix sort from the most significant digit (Knuth, The Art of Computer Programming 3, 5.2.5), done when needed.
///
/// Threads: safe for any number of threads.
final class BandedRows {
	/// A band of so many events is sorted rather than counted anew.
	private static final int SMALL = 1 << 13;
	private static final int KEPT = 4;

	private final KeyedRows keyed;
	private final TimeOrder order;
	private final List<Band> bands = new ArrayList<>();
	private final Map<Band, RowSequence> kept = new LinkedHashMap<>(8, 0.75f, true);
	private final long size;

	BandedRows(KeyedRows keyed, TimeOrder order) {
		this.keyed = keyed;
		this.order = order;
		Optional<KeyCounts> counts = keyed.counts();
		size = counts.map(KeyCounts::events).orElseGet(keyed::size);
		if (counts.isPresent())
			bands.addAll(bands(counts.get(), 0));
		else if (size > 0)
			bands.add(new Band(keyed.range(), 0, size));
	}

	/// Events whose keys follow each other.
	///
	/// @param first the row of the first one
	private record Band(KeyRange keys, long first, long size) {
		long behind() {
			return first + size;
		}

		boolean isSmall() {
			return size <= SMALL || keys.isSingle();
		}
	}

	long size() {
		return size;
	}

	/// The ordinals of the events from a row on, as many as fit.
	///
	/// @param at where they go in the array
	/// @return how many there were
	int copy(long first, int[] into, int at) {
		int filled = 0;
		while (at + filled < into.length && first + filled < size) {
			Band band = band(first + filled);
			int[] slice = rows(band).slice(first + filled - band.first, into.length - at - filled);
			System.arraycopy(slice, 0, into, at + filled, slice.length);
			filled += slice.length;
		}
		return filled;
	}

	/// The row of an event; -1 when it is not among them.
	long indexOf(int ordinal) {
		if (size == 0 || !keyed.contains(ordinal))
			return -1;
		Band band = bandOf(keyed.keys(new int[]{ordinal})[0]);
		return band.first + rows(band).indexOf(ordinal);
	}

	/// The small band of a row.
	private synchronized Band band(long row) {
		while (true) {
			int index = 0;
			while (bands.get(index).behind() <= row)
				index++;
			Band band = bands.get(index);
			if (band.isSmall())
				return band;
			split(index);
		}
	}

	/// The small band of a key that an event has.
	private synchronized Band bandOf(long key) {
		while (true) {
			int index = 0;
			while (bands.get(index).keys.high() < key)
				index++;
			Band band = bands.get(index);
			if (band.isSmall())
				return band;
			split(index);
		}
	}

	private void split(int index) {
		Band whole = bands.remove(index);
		bands.addAll(index, bands(keyed.counts(whole.keys), whole.first));
	}

	/// Neighbouring ranges of keys put together as long as they make small bands. A band begins and ends with keys that are there, so that
	/// it is narrower than what it was a part of.
	private static List<Band> bands(KeyCounts counts, long first) {
		List<Band> bands = new ArrayList<>();
		long size = 0;
		long low = 0;
		long row = first;
		for (int range = 0; range < counts.size(); range++) {
			low = size == 0 ? counts.lows()[range] : low;
			size += counts.counts()[range];
			if (range + 1 < counts.size() && size + counts.counts()[range + 1] <= SMALL)
				continue;
			bands.add(new Band(new KeyRange(low, counts.highs()[range]), row, size));
			row += size;
			size = 0;
		}
		return bands;
	}

	/// The events of a small band, in their order.
	private RowSequence rows(Band band) {
		synchronized (kept) {
			@Nullable
			RowSequence known = kept.get(band);
			if (known != null)
				return known;
		}
		RowSequence rows = sorted(band);
		synchronized (kept) {
			kept.put(band, rows);
			if (kept.size() > KEPT)
				kept.remove(kept.keySet().iterator().next());
		}
		return rows;
	}

	private RowSequence sorted(Band band) {
		RowSequence byTime = new TimeRows(order, keyed.within(band.keys));
		if (band.keys.isSingle())
			return byTime;
		int[] ordinals = byTime.slice(0, Math.toIntExact(byTime.size()));
		int[] byKey = StableSort.order(keyed.keys(ordinals));
		for (int row = 0; row < byKey.length; row++)
			byKey[row] = ordinals[byKey[row]];
		return new ListedRows(byKey);
	}
}
