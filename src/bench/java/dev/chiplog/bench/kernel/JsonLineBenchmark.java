package dev.chiplog.bench.kernel;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.chiplog.bench.generate.LogKind;
import dev.chiplog.format.EventParser;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.UsualRuns;
import dev.chiplog.format.structured.JsonLines;
import dev.chiplog.record.FieldTable;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
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
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/// Reading a JSON line of 360 bytes: as those before it, as any line, and with Jackson's streaming parser.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonLineBenchmark {
	private static final int EVENTS = 1000;

	private final byte[] bytes = MadeBytes.of(LogKind.JSON, EVENTS);
	private final CountingSink sink = new CountingSink();
	private final CountingRun run = new CountingRun();
	private final JsonFactory jackson = new JsonFactory();
	private final EventParser parser = new JsonLines()
			.open(new Head(Arrays.copyOf(bytes, Head.SIZE), new FieldTable(), ZoneOffset.UTC, Instant.EPOCH));
	private final UsualRuns usual = Objects.requireNonNull(parser.usualRuns());

	/// By the shape of the lines before; the few that it declines are read as any line.
	@Benchmark
	@OperationsPerInvocation(EVENTS)
	public long usual() {
		for (int at = 0; at < bytes.length;) {
			int behind = usual.read(bytes, at, bytes.length, run);
			at = behind == at ? general(at) : behind;
		}
		return sink.told() + run.told();
	}

	/// As any line.
	@Benchmark
	@OperationsPerInvocation(EVENTS)
	public long general() {
		for (int at = 0; at < bytes.length;)
			at = general(at);
		return sink.told();
	}

	/// Every token, and the text of every string.
	@Benchmark
	@OperationsPerInvocation(EVENTS)
	public long jackson() throws IOException {
		long told = 0;
		try (JsonParser tokens = jackson.createParser(bytes)) {
			for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken())
				told += token == JsonToken.VALUE_STRING ? tokens.getTextLength() : 1;
		}
		return told;
	}

	private int general(int at) {
		int end = Lines.end(bytes, at, bytes.length);
		parser.parse(bytes, at, end, sink);
		return end + 1;
	}
}
