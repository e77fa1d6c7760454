package dev.chiplog.query;

import java.util.List;

/// How numeric values spread in each time bucket.
///
/// @param from the start of the first bucket, epoch nanoseconds
/// @param width of a bucket in nanoseconds; 0 when no event has a time
/// @param spread how the values of all buckets together spread; its bins are those of the columns
/// @param columns one a bucket: how many values are in each bin, from the smallest values up
public record HeatMap(long from, long width, Distribution spread, List<List<Long>> columns) {
	public HeatMap {
		columns = columns.stream().map(List::copyOf).toList();
	}
}
