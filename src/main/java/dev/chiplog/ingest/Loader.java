package dev.chiplog.ingest;

import dev.chiplog.format.Format;
import dev.chiplog.format.known.Formats;
import dev.chiplog.source.Input;
import java.time.ZoneId;
import java.util.List;

/// Starts loads: one thread reads sources into blocks, others parse blocks into segments, one puts the segments in their order.
///
/// @param formats which formats are tried, in their order
/// @param workers how many threads parse
/// @param blockSize how large the blocks are
public record Loader(List<Format> formats, int workers, BlockSize blockSize) {

	public Loader {
		formats = List.copyOf(formats);
	}

	/// A loader with every known format and a parsing thread for each processor.
	public static Loader standard() {
		return new Loader(Formats.all(), Runtime.getRuntime().availableProcessors(), BlockSize.STANDARD);
	}

	/// Starts loading; answers at once.
	///
	/// @param inputs what to load; the load owns them from now on
	/// @param zone in which times with no zone are read
	public Loading start(List<? extends Input> inputs, ZoneId zone, LoadListener listener) {
		Loading loading = new Loading(inputs);
		LoadRun run = new LoadRun(this, loading, inputs, zone, listener);
		Thread.ofPlatform().name("chiplog-read").daemon().start(run::read);
		Thread.ofPlatform().name("chiplog-assemble").daemon().start(run::assemble);
		return loading;
	}
}
