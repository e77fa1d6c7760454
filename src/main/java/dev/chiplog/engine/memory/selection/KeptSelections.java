package dev.chiplog.engine.memory.selection;

import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the last few filters select, since a view asks several questions under one filter, often at once.
///
/// Threads: safe for any number of threads.
final class KeptSelections {
	private static final int MOST = 6;

	private final Map<Filter, RowSets> kept = new LinkedHashMap<>(16, 0.75f, true);
	private final SingleFlight<Filter, RowSets> search = new SingleFlight<>();

	/// What the filter selects, found out if it is not kept.
	///
	/// @throws java.util.concurrent.CancellationException when the caller's question was withdrawn, whoever finds it out
	RowSets get(Filter filter, Cancellation cancellation, Supplier<RowSets> find) {
		@Nullable
		RowSets known = kept(filter);
		return known != null ? known : search.get(filter, cancellation, () -> found(filter, find));
	}

	private RowSets found(Filter filter, Supplier<RowSets> find) {
		@Nullable
		RowSets meanwhile = kept(filter);
		return meanwhile != null ? meanwhile : keep(filter, find.get());
	}

	private synchronized @Nullable RowSets kept(Filter filter) {
		return kept.get(filter);
	}

	private synchronized RowSets keep(Filter filter, RowSets found) {
		kept.put(filter, found);
		if (kept.size() > MOST)
			kept.remove(kept.keySet().iterator().next());
		return found;
	}
}
