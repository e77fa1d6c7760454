package dev.chiplog.insight.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Every expected number was computed by hand from the definition.
class SharedBinsTest {

	/// 0.5, 0.3, 0.2 against 0.4, 0.3, 0.3: -0.1 ln 0.8 + 0 + 0.1 ln 1.5 = 0.02231 + 0.04055.
	@Test
	void sumsTheTermsOfThePopulationStabilityIndex() {
		assertThat(bins(List.of(50L, 30L, 20L), List.of(400L, 300L, 300L)).populationStability()).isCloseTo(0.06286, within(1e-5));
	}

	/// 1, 0 against 0.9, 0.1 where the empty bin counts 0.5 of 10: -0.1 ln 0.9 + 0.05 ln 2 = 0.01054 + 0.03466.
	@Test
	void countsHalfAnEventInAnEmptyBin() {
		assertThat(bins(List.of(10L, 0L), List.of(9L, 1L)).populationStability()).isCloseTo(0.04519, within(1e-5));
	}

	@Test
	void countsNothingInABinThatIsEmptyOnBothSides() {
		assertThat(bins(List.of(5L, 0L, 5L), List.of(5L, 0L, 5L)).populationStability()).isZero();
	}

	/// (1/100 + 1/100) (9 + 1.645 √18) = 0.02 × 15.979.
	@Test
	void knowsHowMuchChanceAloneMakes() {
		List<Long> even = List.of(10L, 10L, 10L, 10L, 10L, 10L, 10L, 10L, 10L, 10L);
		assertThat(bins(even, even).chanceStability()).isCloseTo(0.31958, within(1e-4));
	}

	/// 0.5, 0.5 against 1, 0, whose middle is 0.75, 0.25: ½ (½ log₂ ⅔ + ½ log₂ 2) + ½ log₂ 4⁄3 = 0.10376 + 0.20752.
	@Test
	void measuresTheJensenShannonDivergenceInBits() {
		assertThat(bins(List.of(7L, 7L), List.of(3L, 0L)).jensenShannon()).isCloseTo(0.31128, within(1e-5));
	}

	@Test
	void reachesFromNoDivergenceToOneBit() {
		assertThat(bins(List.of(1L, 3L), List.of(10L, 30L)).jensenShannon()).isCloseTo(0, within(1e-12));
		assertThat(bins(List.of(4L, 0L), List.of(0L, 9L)).jensenShannon()).isCloseTo(1, within(1e-12));
	}

	@Test
	void hasNoMeasureWhereASideIsEmpty() {
		assertThat(bins(List.of(0L, 0L), List.of(1L, 2L)).populationStability()).isNaN();
		assertThat(bins(List.of(1L, 2L), List.of(0L, 0L)).jensenShannon()).isNaN();
	}

	@Test
	void findsTheBinThatGrewMostAndTheOneThatShrankMost() {
		SharedBins bins = bins(List.of(50L, 30L, 20L), List.of(40L, 30L, 30L));
		assertThat(bins.mostChanged(true)).isEqualTo(2);
		assertThat(bins.mostChanged(false)).isZero();
		assertThat(bins(List.of(5L), List.of(6L)).mostChanged(true)).isEqualTo(-1);
	}

	@Test
	void refusesBinsThatAreNotTheSame() {
		assertThatThrownBy(() -> bins(List.of(1L), List.of(1L, 2L))).isInstanceOf(IllegalArgumentException.class);
	}

	private static SharedBins bins(List<Long> a, List<Long> b) {
		return new SharedBins(a, b);
	}
}
