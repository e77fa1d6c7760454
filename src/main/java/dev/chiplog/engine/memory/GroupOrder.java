package dev.chiplog.engine.memory;

import dev.chiplog.query.Cancellation;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/// The order of groups in which the largest come first, ties by their texts: it finds the first ones without putting any in order.
///
/// Texts are told apart a few bytes at a time, and only those that the last wanted one is not yet told apart from are looked at again: a radix
/// selection from the highest digits on, as [Ranks] does with numbers.
///
/// @param counts by group, how many events it has
/// @param digits what tells some groups apart: numbers in the order of their texts, not all the same
record GroupOrder(int[] counts, UnaryOperator<int[]> digits, Cancellation cancellation) {

	/// The first of some groups, in no order.
	///
	/// @param groups with different texts
	/// @param most how many are wanted
	int[] largest(int[] groups, int most) {
		int[] first = new int[Math.clamp(most, 0, groups.length)];
		int known = 0;
		int[] tied = groups;
		for (UnaryOperator<int[]> next = this::fewer; known < first.length && known + tied.length > first.length; next = digits) {
			cancellation.check();
			int[] told = next.apply(tied);
			int last = new Ranks(told.clone()).ranked(first.length - known - 1);
			int[] alike = new int[tied.length];
			int count = 0;
			for (int i = 0; i < tied.length; i++)
				if (told[i] < last)
					first[known++] = tied[i];
				else if (told[i] == last)
					alike[count++] = tied[i];
			tied = Arrays.copyOf(alike, count);
		}
		System.arraycopy(tied, 0, first, known, first.length - known);
		return first;
	}

	/// Less for the larger groups.
	private int[] fewer(int[] groups) {
		return Arrays.stream(groups).parallel().map(group -> -counts[group]).toArray();
	}
}
