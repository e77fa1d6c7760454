package dev.chiplog.bench.kernel;

import dev.chiplog.bench.generate.LogKind;
import dev.chiplog.format.Lines;
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

/// Finding where the lines of some 4 MB of access log end.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LinesBenchmark {
	private static final int EVENTS = 30_000;

	private final byte[] bytes = MadeBytes.of(LogKind.NGINX, EVENTS);

	/// Line after line.
	@Benchmark
	public int split() {
		int lines = 0;
		for (int at = 0; at < bytes.length; at = Lines.end(bytes, at, bytes.length) + 1)
			lines++;
		return lines;
	}

	/// How many there are.
	@Benchmark
	public long count() {
		return Lines.count(bytes, 0, bytes.length);
	}
}
