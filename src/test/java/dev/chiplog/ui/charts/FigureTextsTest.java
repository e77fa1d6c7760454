package dev.chiplog.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.insight.figure.Figure;
import dev.chiplog.insight.figure.Figure.Kind;
import dev.chiplog.ui.common.Messages;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FigureTextsTest {
	private final FigureTexts texts = new FigureTexts(new Messages("charts", Locale.ENGLISH));

	@Test
	void writesValuesInTheirUnits() {
		assertThat(texts.value(new Figure(Kind.EVENTS, "", 1_383_729, OptionalDouble.empty()))).isEqualTo("1,383,729");
		assertThat(texts.value(new Figure(Kind.MEAN, "metrics.latency_ms", 85.9312, OptionalDouble.empty()))).isEqualTo("85.93 ms");
		assertThat(texts.value(new Figure(Kind.PERCENTILE_95, "latency", 0.1413, OptionalDouble.empty()))).isEqualTo("0.1413");
		assertThat(texts.value(new Figure(Kind.ERROR_RATE, "", 0.02833, OptionalDouble.empty()))).isEqualTo("2.83%");
		assertThat(texts.value(new Figure(Kind.MEAN, "latency", Double.NaN, OptionalDouble.empty()))).isEqualTo("–");
	}

	@Test
	void writesSmallChangesInPercentAndLargeOnesAsFactors() {
		assertThat(change(112, 100)).isEqualTo("+12%");
		assertThat(change(97, 100)).isEqualTo("−3%");
		assertThat(change(410, 100)).isEqualTo("×4.1");
		assertThat(change(18_700, 100)).isEqualTo("×187");
		assertThat(change(25, 100)).isEqualTo("−75%");
		assertThat(change(100.1, 100)).isEqualTo("±0%");
	}

	@Test
	void saysNothingOfAChangeThatIsNoNumber() {
		assertThat(change(5, 0)).isEqualTo("none before");
		assertThat(change(0, 0)).isEmpty();
		assertThat(change(Double.NaN, 5)).isEmpty();
		assertThat(change(5, Double.NaN)).isEmpty();
		assertThat(texts.change(new Figure(Kind.EVENTS, "", 5, OptionalDouble.empty()))).isEmpty();
	}

	private String change(double now, double before) {
		return texts.change(new Figure(Kind.EVENTS, "", now, OptionalDouble.of(before)));
	}
}
