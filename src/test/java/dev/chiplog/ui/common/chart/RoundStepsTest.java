package dev.chiplog.ui.common.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Scale;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RoundStepsTest {
	@Test
	void stepsBy1Or2Or5TimesAPowerOfTen() {
		assertThat(RoundSteps.step(100, 6)).isEqualTo(20);
		assertThat(RoundSteps.step(100, 5)).isEqualTo(50);
		assertThat(RoundSteps.step(0.7, 8)).isEqualTo(0.1);
		assertThat(RoundSteps.step(3_456_789, 5)).isEqualTo(1_000_000);
	}

	@Test
	void givesRoundNumbersWithoutTraceOfBinaryFractions() {
		assertThat(RoundSteps.linear(0, 0.5, 0.1)).containsExactly(0.0, 0.1, 0.2, 0.3, 0.4, 0.5);
		assertThat(RoundSteps.linear(-3, 7, 5)).containsExactly(0.0, 5.0);
	}

	@Test
	void neverGivesMoreNumbersThanThereIsRoomFor() {
		Random random = new Random(11);
		for (int round = 0; round < 1000; round++) {
			double length = Math.pow(10, random.nextDouble(-9, 12));
			int most = random.nextInt(2, 12);
			double step = RoundSteps.step(length, most);
			assertThat(RoundSteps.linear(0, length, step)).hasSizeBetween(1, most);
		}
	}

	@Test
	void labelsDecadesAndWhatLiesBetweenWhereThereIsRoom() {
		assertThat(RoundSteps.logarithmic(1, 1000, 4)).containsExactly(1.0, 10.0, 100.0, 1000.0);
		assertThat(RoundSteps.logarithmic(10, 100, 4)).containsExactly(10.0, 20.0, 50.0, 100.0);
		assertThat(RoundSteps.logarithmic(0.001, 1, 5)).containsExactly(0.001, 0.01, 0.1, 1.0);
		assertThat(RoundSteps.logarithmic(1, 1e12, 4)).containsExactly(1.0, 1e4, 1e8, 1e12);
	}

	@Test
	void endsAxesAtRoundNumbers() {
		Quantity latency = new Quantity("latency", "ms");
		assertThat(Axis.Amount.fromZero(latency, DoubleStream.of(12, 87, Double.NaN)))
				.isEqualTo(new Axis.Amount(0, 100, Scale.LINEAR, latency));
		assertThat(Axis.Amount.fromZero(latency, DoubleStream.of(-5, 5))).isEqualTo(new Axis.Amount(-5, 5, Scale.LINEAR, latency));
		assertThat(Axis.Amount.around(latency, Scale.LINEAR, DoubleStream.of(1.02, 1.38)))
				.isEqualTo(new Axis.Amount(1, 1.4, Scale.LINEAR, latency));
		assertThat(Axis.Amount.around(latency, Scale.LOGARITHMIC, DoubleStream.of(-1, 0, 3, 420)))
				.isEqualTo(new Axis.Amount(3, 500, Scale.LOGARITHMIC, latency));
	}

	@Test
	void hasAnAxisForASingleValueAndForNone() {
		Quantity mere = new Quantity("", "");
		for (DoubleStream values : List.of(DoubleStream.empty(), DoubleStream.of(0), DoubleStream.of(7), DoubleStream.of(Double.NaN))) {
			Axis.Amount axis = Axis.Amount.fromZero(mere, values);
			assertThat(axis.to()).isGreaterThan(axis.from());
			assertThat(axis.share(axis.from())).isZero();
		}
		Axis.Amount log = Axis.Amount.around(mere, Scale.LOGARITHMIC, DoubleStream.of(5));
		assertThat(log.share(5)).isFinite();
		assertThat(log.share(0)).isNaN();
	}

	@Test
	void labelsCountsWithWholeNumbersAlone() {
		Axis.Amount few = Axis.Amount.fromZero(Quantity.ofCounts("events"), DoubleStream.of(1, 2));
		assertThat(labels(few, Locale.ENGLISH)).containsExactly("0", "1", "2");
		assertThat(Axis.Amount.fromZero(Quantity.ofCounts("events"), DoubleStream.of(1)).to()).isEqualTo(1);
	}

	@Test
	void writesTicksWithTheDigitsOfTheirStep() {
		assertThat(labels(new Axis.Amount(0, 2_000_000, Scale.LINEAR, new Quantity("", "")), Locale.ENGLISH)).containsExactly("0",
				"500,000", "1,000,000", "1,500,000", "2,000,000");
		assertThat(labels(new Axis.Amount(0, 0.02, Scale.LINEAR, new Quantity("", "")), Locale.GERMANY)).containsExactly("0", "0,005",
				"0,01", "0,015", "0,02");
		assertThat(labels(new Axis.Amount(0, 2e-6, Scale.LINEAR, new Quantity("", "")), Locale.ENGLISH)).containsExactly("0", "5E-7",
				"1E-6", "1.5E-6", "2E-6");
	}

	private static List<String> labels(Axis axis, Locale locale) {
		return axis.ticks(5, locale).stream().map(Axis.Tick::label).toList();
	}
}
