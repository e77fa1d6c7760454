package dev.chiplog.workspace;

import java.nio.file.Path;
import java.util.List;

/// What is open to hold other logs against, beside them.
///
/// @param paths empty when there is no baseline
/// @param loading how far its loading has come
public record Baseline(List<Path> paths, LoadState loading) {
	/// There is none.
	public static final Baseline NONE = new Baseline(List.of(), LoadState.EMPTY);

	public Baseline {
		paths = List.copyOf(paths);
	}

	/// Whether there is one.
	public boolean isThere() {
		return !paths.isEmpty();
	}

	/// Whether there is one that is loaded, as far as it can be read.
	public boolean isLoaded() {
		return isThere() && (loading.phase() == LoadState.Phase.DONE || loading.phase() == LoadState.Phase.CANCELLED);
	}
}
