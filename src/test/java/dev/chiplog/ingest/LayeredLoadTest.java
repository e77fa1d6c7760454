package dev.chiplog.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.record.Event;
import dev.chiplog.record.Level;
import dev.chiplog.record.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sources whose lines are wrapped, read as a whole.
class LayeredLoadTest {
	/// Three states of one bar, written over each other.
	private static final String BAR = "\r  1%|          | 1/100 [00:01<01:39,  1.00it/s]\r  2%|2         | 2/100 [00:02<01:38,  1.00it/s]"
			+ "\r  3%|3         | 3/100 [00:03<01:37,  1.00it/s]\n";

	@TempDir
	private Path folder;

	@Test
	void joinsWhatAContainerRuntimeCutAndKeepsATracebackTogether() throws Exception {
		List<Event> events = load("""
				2025-03-01T12:00:00.100000000Z stdout P 2025-03-01 12:00:00,050 - serving - INFO - one\s
				2025-03-01T12:00:00.200000000Z stdout F long line
				2025-03-01T12:00:01.100000000Z stderr F 2025-03-01 12:00:01,050 - serving - ERROR - failed
				2025-03-01T12:00:01.200000000Z stderr F Traceback (most recent call last):
				2025-03-01T12:00:01.300000000Z stderr F   File "a.py", line 1, in <module>
				2025-03-01T12:00:01.400000000Z stderr F ValueError: no model
				2025-03-01T12:00:02.100000000Z stdout F 2025-03-01 12:00:02,050 - serving - INFO - up again
				""");
		assertThat(events).hasSize(3);
		assertThat(text(events.get(0), "message")).isEqualTo("one long line");
		assertThat(events.get(1).level()).isEqualTo(Level.ERROR);
		assertThat(text(events.get(1), "exception")).isEqualTo("ValueError");
		assertThat(events.get(1).lines()).isEqualTo(4);
		assertThat(events.get(2).format()).isEqualTo("CRI › Python logging");
		assertThat(events.get(2).epochNanos()).hasValue(1_740_830_402_050_000_000L);
	}

	@Test
	void givesALineWithoutATimeTheTimeOfItsEnvelope() throws Exception {
		List<Event> events = load("""
				{"log":"free text\\n","stream":"stdout","time":"2025-03-01T12:00:00.5Z"}
				{"log":"more of it\\n","stream":"stderr","time":"2025-03-01T12:00:01.5Z"}
				""");
		assertThat(events).hasSize(2);
		assertThat(events.get(0).format()).isEqualTo("docker json-file");
		assertThat(text(events.get(0), "message")).isEqualTo("free text");
		assertThat(events.get(1).epochNanos()).hasValue(1_740_830_401_500_000_000L);
		assertThat(text(events.get(1), "stream")).isEqualTo("stderr");
	}

	@Test
	void readsColouredLinesAmongPlainOnesLikeThem() throws Exception {
		List<Event> events = load("""
				2025-03-01 12:00:00,050 - serving - INFO - plain
				\u001b[33m2025-03-01 12:00:01,050 - serving - WARNING - coloured\u001b[0m
				2025-03-01 12:00:02,050 - serving - INFO - plain
				""");
		assertThat(events).hasSize(3);
		assertThat(events.get(1).level()).isEqualTo(Level.WARNING);
		assertThat(text(events.get(1), "message")).isEqualTo("coloured");
		assertThat(events.get(1).raw()).contains("\u001b[33m");
	}

	@Test
	void keepsTheLastStateOfAProgressBar() throws Exception {
		List<Event> events = load(
				"2025-03-01 12:00:00,050 - train - INFO - start\n" + BAR + "2025-03-01 12:00:02,050 - train - INFO - end\n");
		assertThat(events).hasSize(3);
		assertThat(text(events.get(1), "folded")).isEqualTo("2");
		assertThat(text(events.get(1), "done")).isEqualTo("3");
		assertThat(events.get(1).raw()).contains("1/100", "2/100", "3/100");
	}

	@Test
	void tellsRanksAndProcessesOnLinesThatAreWrappedTwice() throws Exception {
		List<Event> events = load("""
				[rank0]: (Worker pid=7) 2025-03-01 12:00:00,050 - train - INFO - step
				[rank1]: (Worker pid=8) 2025-03-01 12:00:00,051 - train - ERROR - step
				""");
		assertThat(events).hasSize(2);
		assertThat(text(events.get(1), "rank")).isEqualTo("1");
		assertThat(text(events.get(1), "pid")).isEqualTo("8");
		assertThat(events.get(1).format()).isEqualTo("rank › process › Python logging");
	}

	@Test
	void readsARecordGluedBehindABar() throws Exception {
		List<Event> events = load("""
				2025-03-01 12:00:00,050 - train - INFO - start
				100%|##########| 5/5 [00:01<00:00,  3.61it/s]2025-03-01 12:00:01,050 - train - INFO - saved
				2025-03-01 12:00:02,050 - train - INFO - end
				""");
		assertThat(events).hasSize(3);
		assertThat(text(events.get(1), "message")).isEqualTo("saved");
	}

	private static String text(Event event, String field) {
		return event.value(field).map(Value::asText).orElse("");
	}

	private List<Event> load(String text) throws IOException, InterruptedException {
		return LoadedText.events(Loader.standard(), folder, "a.log", text);
	}
}
