package dev.chiplog.bench.kernel;

import dev.chiplog.format.time.StampReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import org.openjdk.jmh.annotations.Param;

/// Reading a time stamp, beside the library's way.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StampBenchmark {
	/** As services, Python and nginx write it. */
	@Param({"2025-03-01T12:34:56.789Z", "2025-03-01 12:34:56,789", "01/Mar/2025:12:34:56 +0000"})
	private String stamp = "";

	private final StampReader reader = new StampReader(ZoneOffset.UTC, Instant.EPOCH);

	/// Chiplog's reader.
	@Benchmark
	public long read() {
		byte[] bytes = stamp.getBytes(StandardCharsets.ISO_8859_1);
		return reader.read(bytes, 0, bytes.length) + reader.nanos();
	}

	/// Java's parser, which knows only the first.
	@Benchmark
	public long library() {
		return OffsetDateTime.parse("2025-03-01T12:34:56.789Z").toEpochSecond();
	}
}
