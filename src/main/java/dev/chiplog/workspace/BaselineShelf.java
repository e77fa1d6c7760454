package dev.chiplog.workspace;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.format.Format;
import dev.chiplog.record.SourceSettings;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Opens a baseline beside what is open, and keeps it until another is opened or none is wanted any more.
///
/// Threads: safe for any number.
final class BaselineShelf implements AutoCloseable {
	private final Watched<Baseline> baseline = new Watched<>(Baseline.NONE);
	private @Nullable Opening opening;

	/// What is kept, as it loads.
	Watched<Baseline> baseline() {
		return baseline;
	}

	/// Opens another in place of the one before; answers at once.
	///
	/// @param zone in which times with no zone are read
	/// @param own formats that are tried before those that Chiplog knows
	/// @param settings of the file with this path
	synchronized void open(List<Path> paths, ZoneId zone, List<Format> own, Function<Path, SourceSettings> settings) {
		close();
		baseline.set(new Baseline(paths, new LoadState(LoadState.Phase.LOADING, 0, 0, 0, "")));
		opening = Opening.of(paths, zone, own, settings, this::grown);
	}

	/// Answers about it; empty when there is none.
	synchronized Optional<LogEngine> engine() {
		return Optional.ofNullable(opening).map(current -> current.progress().engine());
	}

	/// Reads times with no zone in filters in another zone from now on.
	synchronized void readFiltersIn(ZoneId zone) {
		if (opening != null)
			opening.readFiltersIn(zone);
	}

	/// Keeps none any more, and says so.
	synchronized void drop() {
		close();
		baseline.set(Baseline.NONE);
	}

	@Override
	public synchronized void close() {
		Opening before = opening;
		opening = null;
		// waits for its loader, which may be telling a step to this very shelf
		if (before != null)
			Thread.ofPlatform().name("chiplog-baseline").daemon().start(before::close);
	}

	/// A step of an opening that was replaced meanwhile is passed over.
	private synchronized void grown(Opening.Progress progress) {
		if (opening == null || !opening.progress().equals(progress))
			return;
		baseline.set(new Baseline(baseline.get().paths(), new LoadState(progress.phase(false), progress.bytesRead(), progress.bytesTotal(),
				progress.millis(), String.join(" ", progress.problems()))));
	}
}
