package dev.chiplog.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.bench.generate.LogKind;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryTest {
	private static final Pattern SHARE = Pattern.compile("share ([0-9.]+)");
	private static final Pattern EVENTS = Pattern.compile("([0-9,]+) events in 1 file");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({"JSON, 150000", "CSV, 200000", "PYTHON, 150000", "NGINX, 150000"})
	void saysHowMuchHeapTheIndexTakes(LogKind kind, long events) throws Exception {
		Path file = made(kind, events);
		JavaProcess.Ended measured = new JavaProcess(List.of("-Xmx1g"), IndexMemory.class.getName(), List.of(file.toString())).run();
		Matcher share = SHARE.matcher(measured.written());
		assertThat(share.find()).as(measured.written()).isTrue();
		assertThat(Double.parseDouble(share.group(1))).as(measured.written()).isBetween(0.8, 1.2);
	}

	@Test
	void loadsAFileManyTimesAsLargeAsItsHeap() throws Exception {
		JavaProcess.Ended ended = summary("-Xmx64m", made(LogKind.JSON, 400_000));
		assertThat(ended.written()).contains("400,000 events in 1 file");
		assertThat(ended.exitCode()).isZero();
	}

	@Test
	void stopsInTimeAndAnswersOverWhatIsLoaded() throws Exception {
		JavaProcess.Ended ended = summary("-Xmx48m", made(LogKind.NGINX, 400_000));
		assertThat(ended.written()).containsOnlyOnce("Memory is full: only what was loaded before is here.")
				.doesNotContain("OutOfMemoryError").doesNotContain("Exception");
		Matcher events = EVENTS.matcher(ended.written());
		assertThat(events.find()).as(ended.written()).isTrue();
		assertThat(Integer.parseInt(events.group(1).replace(",", ""))).isBetween(10_000, 399_999);
		assertThat(ended.exitCode()).isOne();
	}

	private static JavaProcess.Ended summary(String heap, Path file) throws Exception {
		return new JavaProcess(List.of(heap), "dev.chiplog.app.Main", List.of("summary", file.toString())).run();
	}

	private Path made(LogKind kind, long events) throws Exception {
		Path file = folder.resolve("made.log");
		kind.write(file, events, 4);
		return file;
	}
}
