package dev.chiplog.engine.memory.search;

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
import org.openjdk.jmh.annotations.Param;

/// Looking through a mebibyte of text for a phrase that is not there, whatever the case.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NeedleBenchmark {
	private static final int SIZE = 1 << 20;
	private static final String[] WORDS = {"request ", "Model ", "timeout ", "批量预测 ", "GPU ", "latency_ms=12.5 ", "user_42 ", "finished "};

	/** One of ASCII letters, and one of other characters. */
	@Param({"out of memory", "추천 모델"})
	private String phrase = "";

	private final byte[] text = text();

	/// To the end.
	@Benchmark
	public int find() {
		return Needle.of(phrase).getFirst().find(text, 0, text.length);
	}

	private static byte[] text() {
		Random random = new Random(1);
		StringBuilder text = new StringBuilder();
		while (text.length() < SIZE)
			text.append(WORDS[random.nextInt(WORDS.length)]);
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}
}
