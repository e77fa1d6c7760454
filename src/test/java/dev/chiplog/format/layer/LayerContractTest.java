package dev.chiplog.format.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Head;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every layer keeps to: it takes off what it knows, and leaves alone what loggers write.
class LayerContractTest {
	private static final String NOISE = " []()<>:|-\"\\\n\t\r09AZz{}=\u001b";

	/// Lines that look a little like one layer or another, and have none.
	private static final List<String> BARE = List.of("", "INFO:     127.0.0.1:4242 - \"GET / HTTP/1.1\" 200 OK",
			"2025-03-01 12:00:00,123 | INFO | serving.model | loaded", "[2025-03-01 12:00:00] [1] [INFO] ready", "(eval) 3 of 4 done",
			"{\"level\":\"info\",\"log\":\"a\",\"msg\":\"b\"}", "[rank] no number", "(pid=x) no number", "model | bert", "step 3: done",
			"2025-03-01T12:00:00Z starting {braces}", "[1] [2] three", "-----", "训练完成");

	/// @param before what stands around the line
	/// @param inner the logger's own line
	/// @param fields what the layer says
	record Sample(Layer layer, String before, String inner, Map<String, Object> fields) {
		@Override
		public String toString() {
			return layer.name() + ": " + before;
		}
	}

	static Stream<Sample> samples() {
		return Stream.of(
				new Sample(new ContainerRuntime(), "2025-03-01T12:00:00.123456789Z stderr F ERROR: no GPU", "ERROR: no GPU",
						Map.of("stream", "stderr")),
				new Sample(new ContainerRuntime(), "2025-03-01T12:00:00.1+09:00 stdout P half a ", "half a ", Map.of("stream", "stdout")),
				new Sample(new ContainerRuntime(), "2025-03-01T12:00:00.123456789Z stdout F ", "", Map.of("stream", "stdout")),
				new Sample(new DockerJson(),
						"{\"log\":\"say \\\"hi\\\"\\n\",\"stream\":\"stdout\",\"time\":\"2025-03-01T12:00:00.123456789Z\"}", "say \"hi\"",
						Map.of("stream", "stdout")),
				new Sample(new LokiLine(),
						"{\"labels\":{\"app\":\"api\"},\"line\":\"INFO ready\",\"timestamp\":\"2025-03-01T12:00:00.5Z\"}", "INFO ready",
						Map.of("app", "api")),
				new Sample(new LokiText(), "2025-03-01T12:00:00Z {app=\"api\", pod=\"api-0\"} INFO ready", "INFO ready",
						Map.of("labels", "{app=\"api\", pod=\"api-0\"}")),
				new Sample(new FluentdFile(), "2025-03-01T12:00:00+09:00\tapp.web\t{\"a\":1}", "{\"a\":1}", Map.of("tag", "app.web")),
				new Sample(new FluentBitOutput(), "[0] app.web: [1740830400.123456789, {\"log\"=>\"a => b\", \"n\"=>1}]",
						"{\"log\":\"a => b\", \"n\":1}", Map.of("tag", "app.web")),
				new Sample(new FluentBitOutput(), "[12] app: [[1740830400.5, {}], {\"n\"=>{\"m\"=>1}}]", "{\"n\":{\"m\":1}}",
						Map.of("tag", "app")),
				new Sample(new PodLabel(), "[pod/api-0/server] ready", "ready", Map.of("pod", "api-0", "container", "server")),
				new Sample(new Rank(), "[rank3]: Traceback (most recent call last):", "Traceback (most recent call last):",
						Map.of("rank", 3L)),
				new Sample(new Rank(), "[default12]:loss 0.5", "loss 0.5", Map.of("rank", 12L)),
				new Sample(new Rank(), "[1,4]<stderr>:no GPU", "no GPU", Map.of("rank", 4L, "stream", "stderr")),
				new Sample(new ProcessLabel(), "(APIServer pid=3646) INFO:     ready", "INFO:     ready",
						Map.of("process", "APIServer", "pid", 3646L)),
				new Sample(new ProcessLabel(), "(RayTrainWorker pid=812, ip=10.0.0.5) ready", "ready",
						Map.of("process", "RayTrainWorker", "pid", 812L, "ip", "10.0.0.5")),
				new Sample(new ProcessLabel(), "(pid=812) ready", "ready", Map.of("pid", 812L)),
				new Sample(new TerminalColours(), "\u001b[1;32mINFO\u001b[0m \u001b]0;title\u0007ready", "INFO ready", Map.of()),
				new Sample(new Progress(), " 10%|#\r 50%|#####\r100%|##########\r", "100%|##########", Map.of("folded", 2L)),
				new Sample(new Progress(), "1/3\b\b\b2/3\b\b\b3/3", "3/3", Map.of("folded", 2L)),
				new Sample(new Leftover(), "100%|##| 5/5 [00:01<00:00,  3.61it/s]2025-03-01 12:00:00 INFO done",
						"2025-03-01 12:00:00 INFO done", Map.of("leftover", "100%|##| 5/5 [00:01<00:00,  3.61it/s]")),
				new Sample(new Leftover(), "compiled:::MLLOG {\"key\": \"a\"}", ":::MLLOG {\"key\": \"a\"}",
						Map.of("leftover", "compiled")));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void leavesTheLoggersOwnLine(Sample sample) {
		Line line = line(sample.before());
		Wrapping wrapping = new Wrapping();
		assertThat(sample.layer().open(head("")).peel(line, wrapping)).isTrue();
		assertThat(text(line)).isEqualTo(sample.inner());
		assertThat(told(wrapping)).containsAllEntriesOf(sample.fields());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void isNotRuledOutByTheBytesThatAreLookedAtFirst(Sample sample) {
		byte[] bytes = sample.before().getBytes(StandardCharsets.UTF_8);
		assertThat(sample.layer().mayBeginWith(bytes[0])).isTrue();
		assertThat(sample.layer().mayHaveEleventh(bytes.length > Layer.ELEVENTH ? bytes[Layer.ELEVENTH] : -1)).isTrue();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void takesNothingOffTwice(Sample sample) {
		Line line = line(sample.inner());
		assertThat(sample.layer().open(head("")).peel(line, new Wrapping())).isFalse();
		assertThat(text(line)).isEqualTo(sample.inner());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void leavesBareLinesAlone(Sample sample) {
		Peeler peeler = sample.layer().open(head(String.join("\n", BARE)));
		for (String bare : BARE) {
			Line line = line(bare);
			assertThat(peeler.peel(line, new Wrapping())).as(bare).isFalse();
			assertThat(text(line)).isEqualTo(bare);
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void neverThrowsAndNeverLeavesTheLine(Sample sample) {
		Peeler peeler = sample.layer().open(head(sample.before()));
		Random random = new Random(7);
		for (int i = 0; i < 5_000; i++) {
			byte[] bytes = mutated(sample.before().getBytes(StandardCharsets.UTF_8), random);
			Line line = new Line();
			line.begin(bytes, 0, bytes.length);
			peeler.peel(line, new Wrapping());
			assertThat(line.from()).isBetween(0, line.to());
			assertThat(line.to()).isLessThanOrEqualTo(line.bytes().length);
		}
	}

	@Test
	void knowsALineThatGoesOn() {
		assertThat(unfinished(new ContainerRuntime(), "2025-03-01T12:00:00.123456789Z stdout P half")).isTrue();
		assertThat(unfinished(new ContainerRuntime(), "2025-03-01T12:00:00.123456789Z stdout F whole")).isFalse();
		assertThat(unfinished(new DockerJson(), "{\"log\":\"half\",\"stream\":\"stdout\",\"time\":\"2025-03-01T12:00:00Z\"}")).isTrue();
	}

	@Test
	void takesComposeNamesOnlyFromPaddedColumns() {
		String head = "web-1     | INFO ready\nworker-10 | INFO ready\nweb-1     | \n";
		Line line = line("web-1     | INFO | x");
		Wrapping wrapping = new Wrapping();
		Peeler peeler = new ComposeLabel().open(head(head));
		assertThat(peeler.peel(line, wrapping)).isTrue();
		assertThat(text(line)).isEqualTo("INFO | x");
		assertThat(told(wrapping)).containsEntry("service", "web-1");
		assertThat(peeler.peel(line("loss | 0.5"), wrapping)).isFalse();
		assertThat(new ComposeLabel().open(head("a | b\nfree text\nmore text\n")).peel(line("a | b"), wrapping)).isFalse();
	}

	@Test
	void takesHostsOnlyWhereAllLinesHaveThem() {
		Wrapping wrapping = new Wrapping();
		Line line = line("worker-1: ready");
		assertThat(new HostLabel().open(head("worker-0: a\nworker-1: b\n")).peel(line, wrapping)).isTrue();
		assertThat(text(line)).isEqualTo("ready");
		assertThat(new HostLabel().open(head("worker-0: a\nplain\n")).peel(line("worker-1: ready"), wrapping)).isFalse();
		Line task = line(" 3: ready");
		assertThat(new HostLabel().open(head("0: a\n 3: b\n")).peel(task, wrapping)).isTrue();
		assertThat(text(task)).isEqualTo("ready");
	}

	@Test
	void takesTheLineOutOfWhatAShipperSends() {
		String sent = """
				{"@timestamp":"2025-03-01T12:00:00.000Z","message":"INFO ready","log.file.path":"/var/log/a.log"}""";
		Line line = line(sent);
		assertThat(new ShippedLine().open(head(sent + "\n" + sent)).peel(line, new Wrapping())).isTrue();
		assertThat(text(line)).isEqualTo("INFO ready");
		String own = "{\"@timestamp\":\"2025-03-01T12:00:00.000Z\",\"message\":\"INFO ready\",\"logger\":\"a\"}";
		assertThat(new ShippedLine().open(head(own)).peel(line(own), new Wrapping())).isFalse();
	}

	@Test
	void keepsItsTimePlainWhereTheEventHasOne() {
		Wrapping wrapping = new Wrapping();
		FieldTable fields = new FieldTable();
		new ContainerRuntime().open(head("")).peel(line("2025-03-01T12:00:00.5Z stdout F x"), wrapping);
		CollectedEvent alone = new CollectedEvent();
		wrapping.tell(alone, false, new LazyField(fields, "wrapped_time"));
		assertThat(alone.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.5Z"));
		CollectedEvent timed = new CollectedEvent();
		wrapping.tell(timed, true, new LazyField(fields, "wrapped_time"));
		assertThat(timed.value("wrapped_time")).isEqualTo("2025-03-01T12:00:00.5Z");
	}

	private static boolean unfinished(Layer layer, String text) {
		Line line = line(text);
		assertThat(layer.open(head("")).peel(line, new Wrapping())).isTrue();
		return line.isUnfinished();
	}

	private static Map<String, Object> told(Wrapping wrapping) {
		CollectedEvent event = new CollectedEvent();
		wrapping.tell(event, true, new LazyField(new FieldTable(), "wrapped_time"));
		return event.values();
	}

	private static Head head(String text) {
		return new Head(text.getBytes(StandardCharsets.UTF_8), new FieldTable(), ZoneOffset.UTC, Instant.parse("2025-03-05T00:00:00Z"));
	}

	private static Line line(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		Line line = new Line();
		line.begin(bytes, 0, bytes.length);
		return line;
	}

	private static String text(Line line) {
		return new String(line.bytes(), line.from(), line.to() - line.from(), StandardCharsets.UTF_8);
	}

	private static byte[] mutated(byte[] bytes, Random random) {
		byte[] mutated = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
		for (int changes = random.nextInt(4); changes > 0 && mutated.length > 0; changes--)
			mutated[random.nextInt(mutated.length)] = (byte) NOISE.charAt(random.nextInt(NOISE.length()));
		return mutated;
	}
}
