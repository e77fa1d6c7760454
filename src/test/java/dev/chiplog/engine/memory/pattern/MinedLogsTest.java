package dev.chiplog.engine.memory.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chiplog.column.Dataset;
import dev.chiplog.engine.memory.MemoryEngine;
import dev.chiplog.format.known.Formats;
import dev.chiplog.ingest.BlockSize;
import dev.chiplog.ingest.Loader;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.FacetAnswer.FacetValue;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Pattern;
import dev.chiplog.query.PatternAnswer;
import dev.chiplog.query.PatternAnswer.PatternCount;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinedLogsTest {
	private static final Filter ALL = new Filter.Everything();
	private static final String TRACE = """
			Traceback (most recent call last):
			  File "/srv/serving/predict.py", line %d, in predict_batch
			    return model(batch)
			%s: batch %d
			""";
	/// One message in the ways in which JSON and people write it.
	private static final List<String> WRITTEN = List.of("worker %s finished after %s batches", "worker %s  finished after %s batches",
			" worker %s finished after %s batches\\r", "worker %s finished\\tafter %s batches ",
			"worker %s finished after %s batches\\nin time", "\\u0077orker %s finished after %s batches");

	@TempDir
	private Path folder;

	@Test
	void tellsTheSamePatternsWhateverTheSizeOfBlocksAndTheNumberOfThreads() throws Exception {
		Path log = python("a.log", 4000, 7);
		List<String> expected = null;
		for (BlockSize size : List.of(BlockSize.STANDARD, new BlockSize(3_000, 9_000), new BlockSize(20_000, 20_000)))
			for (int threads : List.of(1, 4))
				try (LoadedLogs logs = new LoadedLogs(new Loader(Formats.all(), threads, size), List.of(log));
						ForkJoinPool pool = new ForkJoinPool(threads)) {
					List<String> told = pool.submit(() -> byLine(new MemoryEngine(logs.whole(), ZoneOffset.UTC))).get();
					expected = expected == null ? told : expected;
					assertThat(told).as(size + " " + threads).isEqualTo(expected);
				}
		assertThat(expected).hasSize(4000).doesNotContainNull();
	}

	@Test
	void tellsTheSamePatternsWhateverTheOrderOfFiles() throws Exception {
		List<Path> files = List.of(python("a.log", 500, 1), python("b.log", 800, 2), python("c.log", 300, 3));
		assertThat(patterns(files)).isEqualTo(patterns(files.reversed()));
	}

	@Test
	void tellsOfAGrownDatasetWhatAFreshEngineTells() throws Exception {
		try (LoadedLogs logs = new LoadedLogs(new Loader(Formats.all(), 2, new BlockSize(20_000, 20_000)),
				List.of(python("a.log", 6000, 9)))) {
			MemoryEngine grown = new MemoryEngine(logs.snapshots().getFirst(), ZoneOffset.UTC);
			for (Dataset snapshot : logs.snapshots()) {
				grown = grown.next(snapshot);
				grown.answer(new Question.Patterns(ALL), new Cancellation());
			}
			assertThat(byLine(grown)).isEqualTo(byLine(new MemoryEngine(logs.whole(), ZoneOffset.UTC)));
		}
	}

	@Test
	void tellsExceptionsApartThatComeWithOneMessage() throws Exception {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 6; i++)
			text.append("2025-03-01 10:00:0%d,000 - serving - ERROR - request %d failed%n".formatted(i, i))
					.append(TRACE.formatted(i, i % 3 == 0 ? "ValueError" : "torch.OutOfMemoryError", i));
		PatternAnswer answer = patterns(List.of(Files.writeString(folder.resolve("a.log"), text)));
		assertThat(answer.patterns()).containsExactly(
				new PatternCount(new Pattern("request <*> failed – torch.OutOfMemoryError (predict.py predict_batch)",
						List.of("torch.OutOfMemoryError"), List.of("predict.py predict_batch")), 4),
				new PatternCount(new Pattern("request <*> failed – ValueError (predict.py predict_batch)", List.of("ValueError"),
						List.of("predict.py predict_batch")), 2));
	}

	@Test
	void readsTracesOutOfStringsOfJson() throws Exception {
		String trace = TRACE.formatted(7, "KeyError", 1).replace("\"", "\\\"").replace("\n", "\\n");
		PatternAnswer answer = patterns(List.of(Files.writeString(folder.resolve("a.jsonl"),
				"{\"time\":\"2025-03-01T10:00:00Z\",\"level\":\"ERROR\",\"message\":\"no answer\",\"exc_info\":\"%s\"}%n".formatted(trace)
						.repeat(3))));
		assertThat(answer.patterns())
				.containsExactly(new PatternCount(new Pattern("no answer", List.of("KeyError"), List.of("predict.py predict_batch")), 3));
	}

	@Test
	void tellsRequestsByMethodPathAndStatus() throws Exception {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 40; i++)
			text.append("10.0.0.%d - - [01/Mar/2025:00:00:%02d +0000] \"GET /v1/users/%d/photo?size=%d HTTP/1.1\" %d 41 \"-\" \"curl\"%n"
					.formatted(i, i, i, i, i % 4 == 0 ? 404 : 200));
		try (LoadedLogs logs = loaded(List.of(Files.writeString(folder.resolve("access.log"), text)))) {
			MemoryEngine engine = new MemoryEngine(logs.whole(), ZoneOffset.UTC);
			PatternAnswer answer = engine.answer(new Question.Patterns(ALL), new Cancellation());
			assertThat(answer.patterns().stream().map(one -> one.pattern().text() + " × " + one.count()))
					.containsExactly("GET /v1/users/<*>/photo 200 × 30", "GET /v1/users/<*>/photo 404 × 10");
			Filter failed = new Filter.Compare("@pattern", Operator.EQUAL, "GET /v1/users/<*>/photo 404");
			assertThat(engine.answer(new Question.Count(failed), new Cancellation())).isEqualTo(10);
			assertThat(
					engine.answer(new Question.Variables(failed, "GET /v1/users/<*>/photo 404", 2), new Cancellation()).getFirst().values())
					.containsExactly(new FacetValue("0", 1), new FacetValue("12", 1));
		}
	}

	@Test
	void countsTheValuesOfFewAndOfManyMessagesHoweverTheyAreWritten() throws Exception {
		Random random = new Random(5);
		StringBuilder text = new StringBuilder();
		Map<String, Long> workers = new HashMap<>();
		Map<String, Long> batches = new HashMap<>();
		for (int i = 0; i < 6000; i++) {
			String worker = String.valueOf(random.nextInt(40));
			String batch = String.valueOf(random.nextInt(1_000_000));
			boolean wanted = random.nextInt(10) < (i / 1000 % 2 == 0 ? 1 : 8);
			if (wanted) {
				workers.merge(worker, 1L, Long::sum);
				batches.merge(batch, 1L, Long::sum);
			}
			String message = wanted
					? WRITTEN.get(random.nextInt(WRITTEN.size())).formatted(worker, batch)
					: "cache of model %s is %s%% full".formatted(batch, worker);
			text.append("{\"time\":\"2025-03-01T10:00:00Z\",%s\"message\":\"%s\",\"took\":%d}%n"
					.formatted(random.nextInt(5) == 0 ? "\"host\":\"a1\"," : "", message, i));
		}
		Path log = Files.writeString(folder.resolve("a.jsonl"), text);
		for (BlockSize size : List.of(BlockSize.STANDARD, new BlockSize(20_000, 20_000)))
			try (LoadedLogs logs = new LoadedLogs(new Loader(Formats.all(), 2, size), List.of(log))) {
				List<FacetAnswer> places = new MemoryEngine(logs.whole(), ZoneOffset.UTC)
						.answer(new Question.Variables(ALL, "worker <*> finished after <*> batches", 10_000), new Cancellation());
				List<Map<String, Long>> counts = places.stream()
						.map(place -> place.values().stream().collect(Collectors.toMap(FacetValue::value, FacetValue::count))).toList();
				assertThat(counts.getFirst()).isEqualTo(workers);
				assertThat(counts.getLast().equals(batches)).isTrue();
			}
	}

	@Test
	void tellsSilentFailuresByTheirStatus() throws Exception {
		String rows = "timestamp,request_id,status_code\n2025-03-01 00:00:00,a1,200\n2025-03-01 00:00:01,a2,503\n2025-03-01 00:00:02,a3,503\n";
		PatternAnswer answer = patterns(List.of(Files.writeString(folder.resolve("a.csv"), rows)));
		assertThat(answer)
				.isEqualTo(new PatternAnswer(List.of(new PatternCount(new Pattern("status_code=503", List.of(), List.of()), 2)), 1));
	}

	@Test
	void leavesMiningThatWasWithdrawn() throws Exception {
		try (LoadedLogs logs = loaded(List.of(python("a.log", 100, 1)))) {
			MemoryEngine engine = new MemoryEngine(logs.whole(), ZoneOffset.UTC);
			Cancellation withdrawn = new Cancellation();
			withdrawn.cancel();
			assertThatThrownBy(() -> engine.answer(new Question.Facet(ALL, "@pattern", "", 5), withdrawn))
					.isInstanceOf(CancellationException.class);
			assertThat(engine.answer(new Question.Patterns(ALL), new Cancellation()).patterns()).isNotEmpty();
		}
	}

	@Test
	void tellsHowFarMiningHasCome() throws Exception {
		try (LoadedLogs logs = new LoadedLogs(new Loader(Formats.all(), 2, new BlockSize(5_000, 5_000)),
				List.of(python("a.log", 2000, 4)))) {
			MemoryEngine engine = new MemoryEngine(logs.whole(), ZoneOffset.UTC);
			List<Double> told = Collections.synchronizedList(new ArrayList<>());
			engine.watchMining(told::add);
			engine.prepare(new Cancellation());
			assertThat(told).hasSizeGreaterThan(3).endsWith(1.0).allMatch(share -> share > 0 && share <= 1);
		}
	}

	private PatternAnswer patterns(List<Path> files) throws Exception {
		try (LoadedLogs logs = loaded(files)) {
			return new MemoryEngine(logs.whole(), ZoneOffset.UTC).answer(new Question.Patterns(ALL), new Cancellation());
		}
	}

	private static LoadedLogs loaded(List<Path> files) throws IOException, InterruptedException {
		return new LoadedLogs(new Loader(Formats.all(), 2, BlockSize.STANDARD), files);
	}

	private Path python(String name, int messages, long seed) throws IOException {
		StringBuilder text = new StringBuilder();
		LocalDateTime time = LocalDateTime.of(2025, 3, 1, 10, 0, 0);
		for (MadeMessages.Message message : MadeMessages.of(seed, messages)) {
			time = time.plusNanos(1_000_000);
			text.append(time.toString().replace('T', ' '), 0, 16)
					.append(":%02d,%03d".formatted(time.getSecond(), time.getNano() / 1_000_000)).append(" - app - INFO - ")
					.append(message.text()).append('\n');
			if (message.template() % 7 == 0)
				text.append(TRACE.formatted(message.template(), message.template() % 2 == 0 ? "KeyError" : "OSError", messages));
		}
		return Files.writeString(folder.resolve(name), text);
	}

	private static List<String> byLine(MemoryEngine engine) throws IOException {
		List<String> patterns = new ArrayList<>();
		engine.visitCells(ALL, new RowOrder("@line", false), List.of("@pattern"),
				row -> patterns.add(Objects.requireNonNull(row.cells().getFirst()).asText()), new Cancellation());
		return patterns;
	}
}
