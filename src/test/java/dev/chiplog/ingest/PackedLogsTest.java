package dev.chiplog.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Segment;
import dev.chiplog.record.Event;
import dev.chiplog.source.Input;
import dev.chiplog.source.open.SourceFinder;
import dev.chiplog.source.unpack.Compression;
import dev.chiplog.source.unpack.Packing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedLogsTest {
	@TempDir
	private Path folder;

	/// What a load gave.
	private record Loaded(List<String> events, long bytes, List<String> problems) {
	}

	@Test
	void givesTheSameEventsHoweverALogIsPacked() throws Exception {
		byte[] log = log();
		Loaded plain = load(log);
		assertThat(plain.events()).hasSizeGreaterThan(5000);
		for (Map.Entry<String, byte[]> packed : packed(log).entrySet())
			assertThat(load(packed.getValue())).as(packed.getKey()).isEqualTo(plain);
	}

	@Test
	void givesTheEventsBeforeTheBreakAndOneSentenceWhenAPackedLogIsCut() throws Exception {
		byte[] log = log();
		List<String> whole = load(log).events();
		for (Map.Entry<String, byte[]> packed : packed(log).entrySet()) {
			byte[] bytes = packed.getValue();
			Loaded cut = load(Arrays.copyOf(bytes, bytes.length * 3 / 4));
			assertThat(cut.events().size()).as(packed.getKey()).isGreaterThan(whole.size() / 3).isLessThan(whole.size());
			// a stump of a line may look like a part of the event before it
			int sure = cut.events().size() - 1;
			assertThat(cut.events().subList(0, sure)).isEqualTo(whole.subList(0, sure));
			assertThat(String.join("", whole)).startsWith(String.join("", cut.events()));
			assertThat(cut.problems()).as(packed.getKey()).isNotEmpty().doesNotHaveDuplicates()
					.allSatisfy(sentence -> assertThat(sentence).contains("cut off").endsWith("."));
		}
	}

	private static Map<String, byte[]> packed(byte[] log) throws IOException {
		Map<String, byte[]> packed = new LinkedHashMap<>();
		for (Compression compression : Compression.values())
			packed.put(compression.name(), Packing.compress(compression, log));
		byte[] tar = Packing.tar(Packing.members("app/server.log", log));
		packed.put("tar", tar);
		packed.put("tar.gz", Packing.compress(Compression.GZIP, tar));
		packed.put("tar.xz", Packing.compress(Compression.XZ, tar));
		packed.put("tar of gz", Packing.tar(Packing.members("server.log.gz", Packing.compress(Compression.GZIP, log))));
		packed.put("zip", Packing.zip(Packing.members("app/server.log", log)));
		return packed;
	}

	private Loaded load(byte[] content) throws Exception {
		Path file = Files.write(folder.resolve("server.log"), content);
		List<Input> inputs = SourceFinder.find(List.of(file)).sources();
		List<Loaded> loaded = new ArrayList<>();
		Loading loading = new Loader(Loader.standard().formats(), 2, new BlockSize(10_000, 40_000)).start(inputs, ZoneOffset.UTC,
				new LoadListener() {
					@Override
					public void grown(Dataset dataset, long bytesRead) {
						// only the end counts here
					}

					@Override
					public void finished(Dataset dataset, long bytesRead, List<String> problems) {
						loaded.add(new Loaded(events(dataset), bytesRead, problems));
					}
				});
		loading.await();
		loading.close();
		return loaded.getFirst();
	}

	private static List<String> events(Dataset dataset) {
		List<String> events = new ArrayList<>();
		try {
			for (Segment segment : dataset.segments())
				for (int slot = 0; slot < segment.size(); slot++) {
					Event event = dataset.text().event(segment, slot);
					events.add(event.raw());
				}
		} catch (IOException unreadable) {
			throw new java.io.UncheckedIOException(unreadable);
		}
		return events;
	}

	private static byte[] log() {
		Random random = new Random(11);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 8000; i++)
			text.append("2025-03-01 10:00:00,123 INFO worker: event ").append(i).append(' ').append(random.nextLong())
					.append(random.nextInt(5) == 0 ? "\n  more of it\n" : "\n");
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}
}
