package dev.chiplog.ui.common.chart;

import static dev.chiplog.ui.common.chart.SamplePlots.MINUTE;
import static dev.chiplog.ui.common.chart.SamplePlots.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlotReaderTest {
	@Test
	void readsAllLinesInTheBucketUnderTheMouse() {
		Reading reading = read(SamplePlots.lines(), START + 9.2 * MINUTE, 0).orElseThrow();
		assertThat(reading.head()).isEqualTo("2025-03-01 14:09 – 14:10");
		assertThat(values(reading)).containsExactly("p50 1,234 ms", "p95 \u0001 推荐 29 ms");
		assertThat(reading.at()).isEqualTo(START + 9.5 * MINUTE);
	}

	@Test
	void leavesOutALineThatHasAGapThere() {
		Reading reading = read(SamplePlots.lines(), START + 3.5 * MINUTE, 0).orElseThrow();
		assertThat(values(reading)).containsExactly("p95 \u0001 推荐 23 ms");
	}

	@Test
	void readsTheNonEmptyPartsOfABarFromTheTopWithTheirTotal() {
		Reading reading = read(SamplePlots.bars(), START + 30.0 * MINUTE, 0).orElseThrow();
		assertThat(reading.head()).isEqualTo("2025-03-01 14:00 – 15:00");
		assertThat(values(reading)).containsExactly("resnet 2,000", "bert 1,000");
		assertThat(reading.total()).isEqualTo("3,000");
		assertThat(values(read(SamplePlots.bars(), START + 90.0 * MINUTE, 0).orElseThrow())).containsExactly("bert 500");
	}

	@Test
	void readsTheBinOfAHistogram() {
		Reading reading = read(SamplePlots.histogram(), 33, 0).orElseThrow();
		assertThat(reading.head()).isEqualTo("10 – 100 ms");
		assertThat(values(reading)).containsExactly(" 40");
	}

	@Test
	void readsTheRowUnderTheMouse() {
		Reading reading = read(SamplePlots.rows(), 3, 1.2).orElseThrow();
		assertThat(reading.head()).isEqualTo("dog");
		assertThat(values(reading)).containsExactly("now 700", "baseline 800");
	}

	@Test
	void readsTheCellUnderTheMouse() {
		Reading reading = read(SamplePlots.cells(), START + 1.5 * MINUTE, 150).orElseThrow();
		assertThat(reading.head()).isEqualTo("2025-03-01 14:01 – 14:02");
		assertThat(values(reading)).containsExactly("100 – 200 ms 100 events");
	}

	@Test
	void readsTheNearestDotAndEachSeriesOfACell() {
		Plot dots = SamplePlots.dots();
		Reading near = read(dots, 11, 95).orElseThrow();
		assertThat(near.head()).isEqualTo("tokens 10");
		assertThat(values(near)).containsExactly("ERROR 100 ms");
		assertThat(near.at()).isEqualTo(10);
		assertThat(read(dots, 60, 250)).isEmpty();
		Reading cell = read(SamplePlots.density(), 60, 20).orElseThrow();
		assertThat(cell.head()).isEqualTo("tokens 50 – 100\nlatency 10 – 100 ms");
		assertThat(values(cell)).containsExactly("INFO 7 events", "ERROR 1 events");
		assertThat(cell.total()).isEqualTo("8 events");
	}

	@Test
	void readsNothingFromNothing() {
		Plot empty = new Plot("", SamplePlots.lines().across(), SamplePlots.lines().up(), List.of());
		assertThat(read(empty, (double) START, 0)).isEmpty();
	}

	private static Optional<Reading> read(Plot plot, double across, double up) {
		return new PlotReader(plot, Locale.ENGLISH).at(across, up, new PlotReader.Reach(0.05, 0.05));
	}

	private static List<String> values(Reading reading) {
		return reading.entries().stream().map(entry -> entry.name() + " " + entry.value()).toList();
	}
}
