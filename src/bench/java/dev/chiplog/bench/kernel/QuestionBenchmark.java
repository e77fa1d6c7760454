package dev.chiplog.bench.kernel;

import dev.chiplog.bench.LoadedLog;
import dev.chiplog.bench.generate.LogKind;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/// Questions over 300,000 events, each put to an engine that has answered nothing before.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QuestionBenchmark {
	private static final int EVENTS = 300_000;
	private static final Filter ERRORS = new Filter.Compare("level", Operator.AT_LEAST, "error");

	private @Nullable Path file;
	private @Nullable LoadedLog log;

	/// Makes and loads the log.
	@Setup
	public void load() throws IOException, InterruptedException {
		Path made = Files.createTempFile("chiplog-bench", ".jsonl");
		file = made;
		LogKind.JSON.write(made, EVENTS, 1);
		log = LoadedLog.load(made);
	}

	/// Deletes it.
	@TearDown
	public void delete() throws IOException {
		Objects.requireNonNull(log).close();
		Files.delete(Objects.requireNonNull(file));
	}

	/// A facet of many values.
	@Benchmark
	public Object facet() {
		return ask(new Question.Facet(new Filter.Everything(), "user", "", 50));
	}

	/// A facet of what a filter selects.
	@Benchmark
	public Object facetOfErrors() {
		return ask(new Question.Facet(ERRORS, "user", "", 50));
	}

	/// The timeline, stacked by level.
	@Benchmark
	public Object histogram() {
		return ask(new Question.TimeHistogram(new Filter.Everything(), null, null, 200, "@level"));
	}

	/// Exact percentiles.
	@Benchmark
	public Object percentiles() {
		return ask(new Question.Numbers(new Filter.Everything(), "latency", List.of(50.0, 95.0, 99.0)));
	}

	private Object ask(Question<?> question) {
		return Objects.requireNonNull(log).engine().answer(question, new Cancellation());
	}
}
