package dev.chiplog.ingest;

import dev.chiplog.column.Dictionaries;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.SourceSettings;
import dev.chiplog.source.Archive;
import dev.chiplog.source.Follower;
import dev.chiplog.source.Input;
import dev.chiplog.source.Source;
import dev.chiplog.source.spool.SpoolFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// One run of a load: the pipeline from sources to segments.
///
/// The reading thread puts blocks under way in order and waits when too many are; the assembling thread takes them in that order. So
/// neither the number of threads nor their luck changes the result.
final class LoadRun {
	/// A new line is seen by the eye about as soon as it is there.
	private static final long PAUSE_MILLIS = 200;

	private static final String MEMORY_IS_FULL = "Memory is full: only what was loaded before is here. Give Chiplog more with java -Xmx, as in "
			+ "java -Xmx8g, or open fewer files at once.";

	/// A block, and what is built of it.
	private static final long BYTES_PER_BYTE_UNDERWAY = 3;

	private final Loader loader;
	private final Loading loading;
	private final List<Input> inputs;
	private final ZoneId zone;
	private final Function<Path, SourceSettings> settings;
	private final BlockingQueue<Step> underway;
	private final ExecutorService workers;
	private final Headroom headroom;
	private final BufferPool buffers = new BufferPool();
	private final FieldTable fields = new FieldTable();
	private final Dictionaries dictionaries = new Dictionaries();
	private final BlockParser parser = new BlockParser(fields, dictionaries);
	private final Shapes shapes = new Shapes();
	private final Conversion conversion;
	private final Assembly assembly;
	private int begun;
	/// Whether a block did not fit in memory; of the assembling thread.
	private boolean lacking;

	/// What the reading thread hands to the assembling thread, in the order of the sources.
	private sealed interface Step {
	}

	/// The next source begins.
	private record Begin(RecognisedSource source) implements Step {
	}

	/// The next block of the source is parsed, or will be.
	private record Parse(CompletableFuture<BlockParser.Parsed> parsed) implements Step {
	}

	/// A source could not be read further.
	private record Problem(String sentence) implements Step {
	}

	/// There are no more sources.
	private record End() implements Step {
	}

	LoadRun(Loader loader, Loading loading, List<? extends Input> inputs, ZoneId zone, Function<Path, SourceSettings> settings,
			LoadListener listener) {
		this.loader = loader;
		this.loading = loading;
		this.inputs = List.copyOf(inputs);
		this.zone = zone;
		this.settings = settings;
		int blocks = loader.workers() * 2 + 1;
		this.underway = new ArrayBlockingQueue<>(blocks);
		this.headroom = new Headroom(Headroom.ofThisProcess(), BYTES_PER_BYTE_UNDERWAY * blocks * loader.blockSize().largest());
		this.workers = Executors.newFixedThreadPool(loader.workers(), Thread.ofPlatform().name("chiplog-parse-", 0).daemon().factory());
		this.conversion = new Conversion(loader.documents(), loader.formats(), SpoolFolder.standard());
		this.assembly = new Assembly(fields, dictionaries, shapes, listener);
	}

	/// Reads every source; the body of the reading thread.
	void read() {
		try {
			for (Input input : inputs)
				if (!loading.isCancelled())
					switch (input) {
						case Source source -> readOne(source);
						case Archive archive -> readMembers(archive);
					}
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		} finally {
			end();
			workers.shutdown();
		}
	}

	/// Puts the segments in their order and tells the listener; the body of the assembling thread.
	void assemble() {
		try {
			while (assembleOne(underway.take()))
				assembly.publishNowAndThen();
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		} finally {
			parser.rest();
			buffers.rest();
			assembly.rest();
			assembly.finish(loading.isCancelled());
			loading.end();
		}
	}

	/// Goes on reading sources as they grow, until the load is no longer to follow them; the body of the following thread.
	///
	/// @param follower begins to follow a source; empty when a source of its kind does not grow
	void follow(Follower follower) {
		try {
			Following following = null;
			while (loading.followsAfter(PAUSE_MILLIS)) {
				if (following == null && loading.isOver()) {
					following = new Following(assembly, parser, this::recognise, follower);
					assembly.finish(loading.isCancelled());
				}
				if (following != null && following.pass())
					assembly.finish(loading.isCancelled());
			}
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	/// Tells the assembling thread that there is no more, whatever happened here: it would wait for ever.
	private void end() {
		try {
			underway.put(new End());
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	private void readMembers(Archive archive) throws InterruptedException {
		try {
			Optional<Source> member = archive.next();
			while (member.isPresent() && !loading.isCancelled()) {
				readOne(member.get());
				member = archive.next();
			}
		} catch (IOException unreadable) {
			underway.put(new Problem(String.valueOf(unreadable.getMessage())));
		}
		for (String sentence : archive.problems())
			underway.put(new Problem(sentence));
	}

	private void readOne(Source unread) throws InterruptedException {
		try {
			RecognisedSource source = recognise(begun, unread);
			begun++;
			underway.put(new Begin(source));
			EventReader boundaries = source.borrow(source.preamble());
			BlockReader blocks = new BlockReader(source, boundaries.boundary(), buffers, loader.blockSize());
			Block block = blocks.next();
			while (block != null && !loading.isCancelled()) {
				Block read = block;
				if (!headroom.isLeft(read.length())) {
					stopForWantOfMemory();
					break;
				}
				underway.put(new Parse(CompletableFuture.supplyAsync(() -> parse(source, read), workers)));
				block = blocks.next();
			}
			source.giveBack(boundaries);
			Optional<String> problem = loading.isCancelled() ? Optional.empty() : source.source().problem();
			if (problem.isPresent())
				underway.put(new Problem(problem.get()));
		} catch (IOException unreadable) {
			underway.put(new Problem(String.valueOf(unreadable.getMessage())));
		} catch (OutOfMemoryError full) {
			stopForWantOfMemory();
		}
	}

	private void stopForWantOfMemory() throws InterruptedException {
		loading.cancel();
		underway.put(new Problem(MEMORY_IS_FULL));
	}

	private RecognisedSource recognise(int index, Source source) throws IOException {
		SourceSettings wanted = settings.apply(source.path());
		RecognisedSource recognised = RecognisedSource.recognise(index, source, fields, zone, wanted, conversion, shapes);
		if (recognised.source() instanceof ConvertedSource converted)
			loading.own(converted);
		return recognised;
	}

	private BlockParser.Parsed parse(RecognisedSource source, Block block) {
		BlockParser.Parsed parsed = parser.parse(source, block);
		buffers.giveBack(block.bytes());
		return parsed;
	}

	private boolean assembleOne(Step step) {
		switch (step) {
			case Begin(RecognisedSource source) -> assembly.begin(source);
			case Parse(CompletableFuture<BlockParser.Parsed> parsed) when !lacking -> add(parsed);
			case Parse _ -> {
				// what stands behind a block that did not fit would stand at a wrong line and time
			}
			case Problem(String sentence) -> assembly.problemOnce(sentence);
			case End() -> {
				return false;
			}
		}
		return true;
	}

	private void add(CompletableFuture<BlockParser.Parsed> parsed) {
		try {
			assembly.add(parsed.join());
		} catch (CompletionException broken) {
			lacking = broken.getCause() instanceof OutOfMemoryError;
			if (lacking)
				loading.cancel();
			assembly.problemOnce(lacking ? MEMORY_IS_FULL : "A part of a file could not be read: " + broken.getCause() + ".");
		}
	}
}
