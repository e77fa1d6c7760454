package dev.chiplog.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What every format keeps to, whatever it reads; a format's test extends it and gives its samples.
public abstract class FormatContract {
	/// When the samples' source was last written.
	protected static final Instant MODIFIED = Instant.parse("2025-03-05T00:00:00Z");

	/// What breaks an event: whatever headers are made of.
	private static final String NOISE = " []()<>:|-\"\\\n\t09AZz{}=";
	private static final List<String> FOREIGN = List.of("The quick brown fox jumps over the lazy dog.", "Loading checkpoint shards",
			"\tat com.example.Service.run(Service.java:42)", "Traceback (most recent call last):",
			"  File \"train.py\", line 10, in <module>", "torch.OutOfMemoryError: CUDA out of memory.",
			" 45%|####5     | 45/100 [00:12<00:15,  3.61it/s]", "}", "-----", "训练完成", "1234", "SELECT * FROM runs WHERE id = 7;");

	/// The format under test.
	protected abstract Format format();

	/// Events of the format, written for this test after its documentation.
	protected abstract List<String> samples();

	/// What a source of the format has before its first event: nothing, unless the format's events cannot be read without it.
	protected String preamble() {
		return "";
	}

	/// The least share of its samples that the format must recognise.
	protected double leastShare() {
		return 0.9;
	}

	/// Lines that no event of the format begins with; fewer where the format is what one of them shows.
	protected List<String> foreign() {
		return FOREIGN;
	}

	/// A parser for a source that begins with the samples.
	protected final EventParser parser() {
		return format().open(head());
	}

	/// Reads one event that must be understood.
	protected final CollectedEvent read(String event) {
		CollectedEvent read = CollectedEvent.of(parser(), event);
		assertThat(read).as(event).isNotNull();
		return Objects.requireNonNull(read);
	}

	private Head head() {
		return new Head(bytes(preamble() + String.join("\n", samples()) + "\n"), new FieldTable(), ZoneOffset.UTC, MODIFIED);
	}

	@Test
	void recognisesItsSamples() {
		assertThat(format().recognise(head())).isBetween(leastShare(), 1.0);
	}

	@Test
	void leavesTheFieldTableAloneUntilAnEventIsRead() {
		Head head = head();
		format().recognise(head);
		assertThat(head.fields().fields()).isEmpty();
	}

	@Test
	void startsAndReadsEverySample() {
		EventParser parser = parser();
		for (String sample : samples()) {
			byte[] line = bytes(sample.lines().findFirst().orElseThrow());
			assertThat(parser.starts(line, 0, line.length)).as(sample).isTrue();
			assertThat(CollectedEvent.of(parser, sample)).as(sample).isNotNull();
		}
	}

	@Test
	void readsTheSameTwiceWhateverStandsAround() {
		EventParser parser = parser();
		for (String sample : samples()) {
			Map<String, Object> alone = read(sample).values();
			byte[] padded = bytes("\"9]" + sample + "Z9\" [x]");
			int end = 3 + bytes(sample).length;
			CollectedEvent within = new CollectedEvent();
			assertThat(parser.parse(padded, 3, end, within)).as(sample).isTrue();
			assertThat(within.values()).as(sample).isEqualTo(alone);
		}
	}

	@Test
	void startsNoForeignLine() {
		EventParser parser = parser();
		for (String line : foreign()) {
			byte[] bytes = bytes(line);
			assertThat(parser.starts(bytes, 0, bytes.length)).as(line).isFalse();
		}
	}

	@Test
	void neverThrowsOnBrokenEvents() {
		EventParser parser = parser();
		Random random = new Random(4711);
		for (int i = 0; i < 20_000; i++) {
			byte[] bytes = mutated(bytes(samples().get(random.nextInt(samples().size()))), random);
			parser.starts(bytes, 0, bytes.length);
			@Nullable
			CollectedEvent read = CollectedEvent.of(parser, new String(bytes, StandardCharsets.ISO_8859_1));
			assertThat(read == null || read.values() != null).isTrue();
		}
	}

	private static byte[] mutated(byte[] bytes, Random random) {
		byte[] mutated = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
		for (int changes = random.nextInt(4); changes > 0 && mutated.length > 0; changes--)
			mutated[random.nextInt(mutated.length)] = (byte) NOISE.charAt(random.nextInt(NOISE.length()));
		return mutated;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
