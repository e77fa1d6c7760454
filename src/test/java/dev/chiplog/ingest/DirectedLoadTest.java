package dev.chiplog.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.known.Formats;
import dev.chiplog.record.Event;
import dev.chiplog.record.Value;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables whose columns change in the middle of their source.
class DirectedLoadTest {
	@TempDir
	private Path folder;

	@Test
	void readsEveryRowByTheDirectivesBeforeIt() throws Exception {
		List<Event> events = events(BlockSize.STANDARD, """
				#Version: 1.0
				#Date: 2025-03-01 23:00:00
				#Fields: time cs-method sc-status

				23:00:01 GET 200
				#Date: 2025-03-02 00:00:00
				00:00:02 PUT 201

				#Fields: time sc-status cs-method

				00:00:03 404 GET
				#Remark: the end
				""");
		assertThat(events).extracting(Event::line).containsExactly(5L, 7L, 11L);
		assertThat(events).extracting(event -> Instant.ofEpochSecond(0, event.epochNanos().orElseThrow())).containsExactly(
				Instant.parse("2025-03-01T23:00:01Z"), Instant.parse("2025-03-02T00:00:02Z"), Instant.parse("2025-03-02T00:00:03Z"));
		assertThat(events).extracting(event -> event.value("sc-status").map(Value::asText).orElse("")).containsExactly("200", "201", "404");
		assertThat(events).extracting(Event::format).containsOnly("W3C extended");
		assertThat(events.get(1).raw()).isEqualTo("00:00:02 PUT 201\n\n#Fields: time sc-status cs-method\n\n");
	}

	@Test
	void doesNotDependOnBlocks() throws Exception {
		Random random = new Random(42);
		StringBuilder text = new StringBuilder("#Fields: date time a b\n");
		for (int i = 0; i < 2000; i++)
			text.append(switch (random.nextInt(20)) {
				case 0 -> "#Fields: date time b a\r\n";
				case 1 -> "#Fields: date time a b\n#Remark: x\n\n";
				case 2 -> "\n";
				default -> "2025-03-01 12:00:00 " + i + " x\n";
			});
		List<List<Object>> whole = read(new BlockSize(1 << 20, 1 << 20), text.toString());
		assertThat(whole).hasSizeGreaterThan(1500);
		assertThat(read(new BlockSize(64, 512), text.toString())).isEqualTo(whole);
		assertThat(read(new BlockSize(1000, 1000), text.toString())).isEqualTo(whole);
	}

	@Test
	void joinsAHeaderThatComesAgainToTheEventBeforeIt() throws Exception {
		String text = "time,user\n" + "2025-03-01 12:00:00,ann\n2025-03-01 12:00:01,bob\ntime,user\n".repeat(50);
		assertThat(events(BlockSize.STANDARD, text)).hasSize(100).extracting(Event::format).containsOnly("CSV");
		assertThat(events(new BlockSize(16, 40), text)).isEqualTo(events(BlockSize.STANDARD, text));
	}

	/// What was read of each event, but for the numbers of fields, which are given as threads come to them.
	private List<List<Object>> read(BlockSize size, String text) throws Exception {
		return events(size, text).stream().map(
				event -> List.<Object>of(event.line(), event.raw(), event.epochNanos(), event.format(), event.value("a"), event.value("b")))
				.toList();
	}

	private List<Event> events(BlockSize size, String text) throws Exception {
		return LoadedText.events(new Loader(Formats.all(), 2, size), folder, "a.log", text);
	}
}
