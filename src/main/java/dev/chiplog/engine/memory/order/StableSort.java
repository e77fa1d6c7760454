package dev.chiplog.engine.memory.order;

import java.util.Arrays;

/// Sorts positions by keys; positions with equal keys keep their order.
///
/// A natural merge sort (Knuth, The Art of Computer Programming 3, 5.2.4): as fast as a merge where the input is a few sorted runs, as
/// the sources of a dataset are.
final class StableSort {
	private StableSort() {
	}

	/// The positions from 0 to before `keys.length` in ascending order of their keys.
	static int[] order(long[] keys) {
		int[] order = new int[keys.length];
		for (int i = 0; i < order.length; i++)
			order[i] = i;
		int[] borders = runs(keys);
		int[] spare = borders.length > 2 ? new int[keys.length] : order;
		while (borders.length > 2) {
			borders = mergePairs(keys, borders, order, spare);
			int[] merged = spare;
			spare = order;
			order = merged;
		}
		return order;
	}

	/// Where each ascending run begins, and the end.
	private static int[] runs(long[] keys) {
		int[] borders = new int[16];
		int count = 1;
		for (int i = 1; i < keys.length; i++) {
			if (keys[i] >= keys[i - 1])
				continue;
			if (count + 1 == borders.length)
				borders = Arrays.copyOf(borders, borders.length * 2);
			borders[count++] = i;
		}
		borders[count++] = keys.length;
		return Arrays.copyOf(borders, count);
	}

	private static int[] mergePairs(long[] keys, int[] borders, int[] from, int[] into) {
		int[] fewer = new int[borders.length / 2 + 1];
		int count = 0;
		for (int run = 0; run + 1 < borders.length; run += 2) {
			int low = borders[run];
			int middle = borders[run + 1];
			int high = run + 2 < borders.length ? borders[run + 2] : middle;
			merge(keys, from, low, middle, high, into);
			count++;
			fewer[count] = high;
		}
		return Arrays.copyOf(fewer, count + 1);
	}

	private static void merge(long[] keys, int[] from, int low, int middle, int high, int[] into) {
		int left = low;
		int right = middle;
		for (int at = low; at < high; at++)
			into[at] = right == high || left < middle && keys[from[left]] <= keys[from[right]] ? from[left++] : from[right++];
	}
}
