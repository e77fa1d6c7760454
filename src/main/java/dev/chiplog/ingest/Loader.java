package dev.chiplog.ingest;

import dev.chiplog.format.Format;
import dev.chiplog.format.document.Document;
import dev.chiplog.format.known.Documents;
import dev.chiplog.format.known.Formats;
import dev.chiplog.record.SourceSettings;
import dev.chiplog.source.Input;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Starts loads: one thread reads sources into blocks, others parse blocks into segments, one puts the segments in their order.
///
/// @param formats which formats are tried, in their order
/// @param documents which documents are tried before
/// @param workers how many threads parse
/// @param blockSize how large the blocks are
public record Loader(List<Format> formats, List<Document> documents, int workers, BlockSize blockSize) {

	public Loader {
		formats = List.copyOf(formats);
		documents = List.copyOf(documents);
	}

	/// A loader that reads lines only.
	public Loader(List<Format> formats, int workers, BlockSize blockSize) {
		this(formats, List.of(), workers, blockSize);
	}

	/// A loader with every known format and document and a parsing thread for each processor.
	public static Loader standard() {
		return with(List.of());
	}

	/// The standard loader with formats of the user's own in front, so that of two that understand a source equally well it takes theirs.
	public static Loader with(List<Format> own) {
		List<Format> formats = Stream.concat(own.stream(), Formats.all().stream()).toList();
		return new Loader(formats, Documents.all(), Runtime.getRuntime().availableProcessors(),
				BlockSize.within(Runtime.getRuntime().maxMemory()));
	}

	/// Begins, on a thread of its own, to make ready what every load needs; whoever loads before it is ready waits for it.
	public static void prepare() {
		Thread.ofPlatform().name("chiplog-prepare").daemon().start(Loader::standard);
	}

	/// Starts loading; answers at once.
	///
	/// @param inputs what to load; the load owns them from now on
	/// @param zone in which times with no zone are read
	public Loading start(List<? extends Input> inputs, ZoneId zone, LoadListener listener) {
		return start(inputs, zone, _ -> SourceSettings.NONE, listener);
	}

	/// Starts loading, each source as it is wanted; answers at once.
	///
	/// @param inputs what to load; the load owns them from now on
	/// @param zone in which times with no zone are read, where the source's settings say nothing else
	/// @param settings of the source whose file has this path; asked on the reading thread
	public Loading start(List<? extends Input> inputs, ZoneId zone, Function<Path, SourceSettings> settings, LoadListener listener) {
		Loading loading = new Loading(inputs);
		LoadRun run = new LoadRun(this, loading, inputs, zone, settings, listener);
		loading.followWith(run::follow);
		Thread.ofPlatform().name("chiplog-read").daemon().start(run::read);
		Thread.ofPlatform().name("chiplog-assemble").daemon().start(run::assemble);
		return loading;
	}
}
