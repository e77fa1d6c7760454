package dev.chiplog.column;

import java.nio.charset.StandardCharsets;
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
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/// Finding texts that were there before among 2000 known ones.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KnownTextsBenchmark {
	private static final int TEXTS = 10_000;
	private static final int DISTINCT = 2000;

	private final KnownTexts known = new KnownTexts();
	private final byte[][] texts = texts();

	/// By their bytes.
	@Benchmark
	@OperationsPerInvocation(TEXTS)
	public int add() {
		int sum = 0;
		for (byte[] text : texts)
			sum += known.add(text, 0, text.length);
		return sum;
	}

	private static byte[][] texts() {
		Random random = new Random(1);
		byte[][] texts = new byte[TEXTS][];
		for (int text = 0; text < TEXTS; text++)
			texts[text] = ("user_" + random.nextInt(DISTINCT)).getBytes(StandardCharsets.US_ASCII);
		return texts;
	}
}
