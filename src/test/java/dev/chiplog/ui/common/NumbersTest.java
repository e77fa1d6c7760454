package dev.chiplog.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
	private final Numbers numbers = new Numbers(Locale.ENGLISH);

	@ParameterizedTest
	@CsvSource({"0, 0 B", "999, 999 B", "1000, 1 kB", "1500, 1.5 kB", "9940, 9.9 kB", "9950, 10 kB", "512000000, 512 MB", "999600, 1 MB",
			"1100000000, 1.1 GB", "38400000, 38 MB"})
	void writesSizesInTheUnitThatSuits(long bytes, String written) {
		assertThat(numbers.bytes(bytes)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource({"0, 0%", "0.0001, <1%", "0.0345, 3%", "0.97, 97%", "0.999, >99%", "1, 100%"})
	void neverRoundsSomethingToNothingOrAll(double share, String written) {
		assertThat(numbers.share(share)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource({"0, 0.0%", "0.0004, <0.1%", "0.336, 33.6%", "0.9996, >99.9%", "1, 100.0%"})
	void writesRatesWithOneDigitBehindThePoint(double rate, String written) {
		assertThat(numbers.rate(rate)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource({"0.04, 0 ms", "1.93, 1.9 ms", "340.2, 340 ms", "2440, 2.4 s", "200000, 3 min 20 s", "7500000, 2 h 5 min"})
	void writesDurations(double millis, String written) {
		assertThat(numbers.duration(millis)).isEqualTo(written);
	}

	@Test
	void setsThousandsApartAsTheLanguageDoes() {
		assertThat(numbers.count(1_383_729)).isEqualTo("1,383,729");
		assertThat(new Numbers(Locale.GERMANY).count(1_383_729)).isEqualTo("1.383.729");
		assertThat(numbers.bytesPerSecond(1.1e9)).isEqualTo("1.1 GB/s");
	}

	@ParameterizedTest
	@CsvSource({"340000000,340 ms", "12400000000,12 s", "99000000000,99 s", "2665000000000,44 min", "111600000000000,31 h",
			"777600000000000,9 d"})
	void writesRoughlyHowLongAStretchOfTimeIs(long nanos, String written) {
		assertThat(numbers.lasting(nanos)).isEqualTo(written);
	}
}
