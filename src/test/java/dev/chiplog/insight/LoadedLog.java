package dev.chiplog.insight;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.Cancellation;
import dev.chiplog.workspace.Opening;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

/// Files that a test has loaded whole, times in UTC.
public final class LoadedLog implements AutoCloseable {
	private final Opening opening;
	private final LogEngine engine;

	private LoadedLog(Opening opening, LogEngine engine) {
		this.opening = opening;
		this.engine = engine;
	}

	/// Loads files or folders.
	public static LoadedLog of(Path... paths) throws Exception {
		Opening opening = Opening.of(List.of(paths), ZoneOffset.UTC, List.of(), _ -> dev.chiplog.record.SourceSettings.NONE, _ -> {
		});
		return new LoadedLog(opening, opening.await().engine());
	}

	/// Finds something out about it.
	public <A> A find(Insight<A> insight) {
		return find(insight, new Cancellation());
	}

	/// Finds it out until it is withdrawn.
	public <A> A find(Insight<A> insight, Cancellation cancellation) {
		return insight.find(engine, cancellation);
	}

	@Override
	public void close() {
		opening.close();
	}
}
