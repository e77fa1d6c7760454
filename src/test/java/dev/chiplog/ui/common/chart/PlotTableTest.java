package dev.chiplog.ui.common.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTableTest {
	@Test
	void hasARowForEachBucketAndAColumnForEachLine() {
		PlotTable table = PlotTable.of(SamplePlots.lines());
		assertThat(table.header()).containsExactly("time", "p50 (ms)", "p95 \u0001 推荐 (ms)");
		assertThat(table.rows()).hasSize(10).startsWith(List.of("2025-03-01T14:00:00Z", "10", "20"))
				.contains(List.of("2025-03-01T14:03:00Z", "", "23")).endsWith(List.of("2025-03-01T14:09:00Z", "1234", "29"));
	}

	@Test
	void hasARowForEachBarOverTime() {
		PlotTable table = PlotTable.of(SamplePlots.bars());
		assertThat(table.header()).containsExactly("time", "bert", "resnet");
		assertThat(table.rows()).containsExactly(List.of("2025-03-01T14:00:00Z", "1000", "2000"),
				List.of("2025-03-01T15:00:00Z", "500", "0"), List.of("2025-03-01T16:00:00Z", "0", ""),
				List.of("2025-03-01T17:00:00Z", "700", "300"));
	}

	@Test
	void tellsWhereBinsBeginAndEnd() {
		PlotTable table = PlotTable.of(SamplePlots.histogram());
		assertThat(table.header()).containsExactly("latency (ms) from", "latency (ms) to", "events");
		assertThat(table.rows()).containsExactly(List.of("1", "10", "5"), List.of("10", "100", "40"), List.of("100", "1000", "1"));
	}

	@Test
	void writesNamesWhole() {
		PlotTable table = PlotTable.of(SamplePlots.rows());
		assertThat(table.header()).containsExactly("value", "now", "baseline");
		assertThat(table.rows()).last()
				.isEqualTo(List.of("a name that is far too long to be written out in full beside its bar", "20", ""));
	}

	@Test
	void hasAsManyRowsForAPlaceAsASeriesHasValuesThere() {
		Axis.Amount axis = new Axis.Amount(1, 9, Scale.LINEAR, new Quantity("step", ""));
		PlotTable table = PlotTable.of(new Plot("loss", axis, axis,
				List.of(new Layer.Line("", Ink.series(0).faint(), new Points(new double[]{1, 2}, new double[]{5, 7})),
						new Layer.Line("a", Ink.series(1), new Points(new double[]{1, 1, 2}, new double[]{3, 4, 6})),
						new Layer.Line("b", Ink.series(0), new Points(new double[]{1, 2}, new double[]{8, 9})))));
		assertThat(table.header()).containsExactly("step", "b readings", "a", "b");
		assertThat(table.rows()).containsExactly(List.of("1", "5", "3", "8"), List.of("1", "", "4", ""), List.of("2", "7", "6", "9"));
	}

	@Test
	void hasARowForEachDotAndAColumnForEachSeriesOfACell() {
		PlotTable dots = PlotTable.of(SamplePlots.dots());
		assertThat(dots.header()).containsExactly("tokens", "latency (ms)", "series");
		assertThat(dots.rows()).hasSize(4).last().isEqualTo(List.of("10", "100", "ERROR"));
		PlotTable cells = PlotTable.of(SamplePlots.density());
		assertThat(cells.header()).containsExactly("tokens from", "tokens to", "latency (ms) from", "latency (ms) to", "INFO", "ERROR");
		assertThat(cells.rows()).hasSize(4).last().isEqualTo(List.of("50", "100", "10", "100", "7", "1"));
	}

	@Test
	void hasARowForEachCell() {
		PlotTable table = PlotTable.of(SamplePlots.cells());
		assertThat(table.header()).containsExactly("time", "latency (ms) from", "latency (ms) to", "events");
		assertThat(table.rows()).hasSize(6).contains(List.of("2025-03-01T14:01:00Z", "100", "200", "100"));
	}
}
