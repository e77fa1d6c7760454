package dev.chiplog.workspace;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Segment;
import dev.chiplog.column.SourceInfo;
import dev.chiplog.engine.LogEngine;
import dev.chiplog.engine.memory.MemoryEngine;
import dev.chiplog.format.Format;
import dev.chiplog.ingest.LoadListener;
import dev.chiplog.ingest.Loader;
import dev.chiplog.ingest.Loading;
import dev.chiplog.record.EventId;
import dev.chiplog.record.EventReading;
import dev.chiplog.record.SourceSettings;
import dev.chiplog.source.follow.FileFollower;
import dev.chiplog.source.open.SourceFinder;
import dev.chiplog.source.spool.SpoolFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Files that were opened together: their load, and the engine over what of them is loaded so far.
///
/// Threads: safe for any number; listeners are called on a thread of the loader.
public final class Opening implements AutoCloseable {
	private final long began = System.nanoTime();
	private final CompletableFuture<Started> started = new CompletableFuture<>();
	private final Consumer<Progress> listener;
	private final ZoneId zone;
	private final Function<Path, SourceSettings> settings;
	private Dataset dataset = Dataset.empty();
	private MemoryEngine engine;
	private Progress progress;
	private volatile SourceFinder.Found found = new SourceFinder.Found(List.of(), List.of());
	private volatile boolean cancelled;

	/// How far an opening has come; a value.
	///
	/// @param engine answers over what is loaded
	/// @param bytesRead of all sources so far
	/// @param bytesTotal of all sources, as far as one can tell while some of them are still unpacked
	/// @param millis since the opening began; the whole time once it is complete
	/// @param complete whether loading is over
	/// @param whole whether each source that was begun was read to its end; files that hold no log are not begun
	/// @param problems one sentence for each thing that could not be read
	public record Progress(LogEngine engine, long bytesRead, long bytesTotal, long millis, boolean complete, boolean whole,
			List<String> problems) {
		public Progress {
			problems = List.copyOf(problems);
		}

		/// Where that leaves the load.
		///
		/// @param cancelled whether the user stopped it
		LoadState.Phase phase(boolean cancelled) {
			if (!complete)
				return LoadState.Phase.LOADING;
			boolean stopped = !whole && bytesRead < bytesTotal;
			if (cancelled || stopped && bytesRead > 0)
				return LoadState.Phase.CANCELLED;
			return bytesTotal == 0 && !problems.isEmpty() ? LoadState.Phase.FAILED : LoadState.Phase.DONE;
		}
	}

	private Opening(List<Path> paths, ZoneId zone, Function<Path, SourceSettings> settings, Loader loader, Consumer<Progress> listener) {
		this.zone = zone;
		this.settings = settings;
		this.listener = listener;
		this.engine = new MemoryEngine(dataset, zone);
		this.progress = new Progress(engine, 0, 0, 0, false, true, List.of());
		// looking at the files themselves takes a while, and whoever opens is not kept waiting
		Thread.ofPlatform().name("chiplog-open").daemon().start(() -> begin(paths, loader));
	}

	private void begin(List<Path> paths, Loader loader) {
		try {
			SpoolFolder spools = SpoolFolder.standard();
			found = SourceFinder.find(paths, spools, path -> settings.apply(path).encoding());
			Loading loading = loader.start(found.sources(), zone, settings, new Growth());
			started.complete(new Started(found, spools, loading));
			if (cancelled)
				loading.cancel();
		} catch (RuntimeException broken) {
			listener.accept(fail("The files could not be opened: " + broken + "."));
			started.completeExceptionally(broken);
		}
	}

	private synchronized Progress fail(String sentence) {
		progress = new Progress(engine, 0, 0, millis(), true, false, List.of(sentence));
		return progress;
	}

	/// Begins to make ready what every opening needs, so that the first one need not wait for it; answers at once.
	public static void prepare() {
		Loader.prepare();
	}

	/// Opens files and folders, each to be read as its settings say, and starts loading them; answers at once.
	///
	/// @param zone in which times with no zone are read, in the files and in filters
	/// @param own formats that are tried before those that Chiplog knows
	/// @param settings of the file with this path; asked on several threads
	/// @param listener hears of every step, on a thread of the loader; last when loading is over
	public static Opening of(List<Path> paths, ZoneId zone, List<Format> own, Function<Path, SourceSettings> settings,
			Consumer<Progress> listener) {
		return new Opening(paths, zone, settings, Loader.with(own), listener);
	}

	/// The names of the formats that a source can be read in.
	static List<String> formatNames(List<Format> own) {
		return Loader.with(own).formats().stream().map(Format::name).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
	}

	/// What is open, source by source, as far as loading has come.
	synchronized List<OpenSource> sources() {
		return dataset.sources().stream().map(this::source).toList();
	}

	private OpenSource source(SourceInfo source) {
		SourceSettings wanted = settings.apply(source.path());
		return new OpenSource(source.index(), source.path(), source.file(), source.size(), source.format(), source.encoding(),
				wanted.zone().orElse(zone), wanted);
	}

	/// How an event was read.
	///
	/// @throws IOException with a sentence, when its source cannot be read
	EventReading explain(EventId event) throws IOException {
		Dataset now = snapshot();
		for (Segment segment : now.segments()) {
			int slot = segment.source() == event.source() ? segment.slotAt(event.offset()) : -1;
			if (slot >= 0)
				return now.text().explain(segment, slot);
		}
		throw new IOException("The event is not there any more: reload the files.");
	}

	private synchronized Dataset snapshot() {
		return dataset;
	}

	/// How far it has come.
	public synchronized Progress progress() {
		return progress;
	}

	/// Reads on as the files grow, or stops doing so; waits until a reading that goes on is done.
	void follow(boolean on) {
		begun().ifPresent(now -> {
			if (on)
				now.loading().follow(new FileFollower(now.spools()));
			else
				now.loading().stopFollowing();
		});
	}

	/// Stops loading soon; what is loaded stays.
	public void cancel() {
		cancelled = true;
		// a load that is not started yet sees the wish when it is
		if (started.isDone())
			begun().ifPresent(now -> now.loading().cancel());
	}

	/// Whether loading was cancelled.
	public boolean isCancelled() {
		return cancelled;
	}

	/// Waits until loading is over.
	public Progress await() throws InterruptedException {
		Optional<Started> begun = begun();
		if (begun.isPresent())
			begun.get().loading().await();
		return progress();
	}

	/// Stops loading and closes the files; the engine cannot read text back any more.
	@Override
	public void close() {
		cancelled = true;
		begun().ifPresent(now -> now.loading().close());
	}

	/// Waits until the load was started; empty when that failed.
	private Optional<Started> begun() {
		return started.handle((now, _) -> Optional.ofNullable(now)).join();
	}

	/// Reads times with no zone in filters in another zone from now on; the files are not read anew.
	synchronized void readFiltersIn(ZoneId zone) {
		engine = new MemoryEngine(dataset, zone);
		progress = new Progress(engine, progress.bytesRead(), progress.bytesTotal(), progress.millis(), progress.complete(),
				progress.whole(), progress.problems());
	}

	/// What was read is never more than the total, however wrong an estimate was.
	private long total(long bytesRead) {
		return Math.max(bytesRead, Started.bytes(found.sources()));
	}

	private long millis() {
		return (System.nanoTime() - began) / 1_000_000;
	}

	private synchronized Progress grow(Dataset grown, long bytesRead, List<String> problems) {
		dataset = grown;
		engine = engine.next(grown);
		long millis = millis();
		progress = new Progress(engine, bytesRead, total(bytesRead), millis, dataset.complete(), problems.isEmpty(),
				Stream.concat(found.refused().stream(), problems.stream()).toList());
		return progress;
	}

	/// Carries each snapshot of the dataset into the engine.
	private final class Growth implements LoadListener {

		@Override
		public void grown(Dataset dataset, long bytesRead) {
			listener.accept(grow(dataset, bytesRead, List.of()));
		}

		@Override
		public void finished(Dataset dataset, long bytesRead, List<String> problems) {
			listener.accept(grow(dataset, bytesRead, problems));
		}
	}
}
