package dev.chiplog.bench.kernel;

import dev.chiplog.column.RowSet;
import java.util.Random;
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

/// Combining and counting row sets.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RowSetBenchmark {
	private static final int ROWS = 1_000_000;

	private final RowSet tenth = everySo(10);
	private final RowSet half = everySo(2);

	private static RowSet everySo(int often) {
		Random random = new Random(often);
		return RowSet.where(ROWS, row -> random.nextInt(often) == 0);
	}

	/// Both.
	@Benchmark
	public RowSet and() {
		return tenth.and(half);
	}

	/// Either.
	@Benchmark
	public RowSet or() {
		return tenth.or(half);
	}

	/// The rest.
	@Benchmark
	public RowSet not() {
		return tenth.not();
	}

	/// A count between two borders, neither at the edge of a word.
	@Benchmark
	public int countBetween() {
		return half.count(12_345, 987_654);
	}
}
