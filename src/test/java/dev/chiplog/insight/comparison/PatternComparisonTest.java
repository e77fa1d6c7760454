package dev.chiplog.insight.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PatternComparisonTest {

	@Test
	void tellsWhatCameAndWhatWent() {
		PatternComparison comparison = new PatternComparison(Map.of("gone <*>", 4L, "same", 50L), Map.of("new <*>", 1L, "same", 48L), 60,
				60);
		assertThat(comparison.more()).containsExactly(new PatternChange("new <*>", 0, 1, Double.POSITIVE_INFINITY));
		assertThat(comparison.less()).containsExactly(new PatternChange("gone <*>", 4, 0, 0));
	}

	/// 80 in an hour against 10 in two hours is 16 times as often.
	@Test
	void comparesRatesAndNotCounts() {
		PatternComparison comparison = new PatternComparison(Map.of("a", 10L, "b", 100L), Map.of("a", 80L, "b", 50L), 7200, 3600);
		assertThat(comparison.more()).containsExactly(new PatternChange("a", 10, 80, 16));
		assertThat(comparison.less()).isEmpty();
	}

	/// 3 against 1 is three times as often, and chance does that easily.
	@Test
	void passesOverWhatChanceDoes() {
		PatternComparison comparison = new PatternComparison(Map.of("a", 1L, "b", 3L), Map.of("a", 3L, "b", 1L), 10, 10);
		assertThat(comparison.more()).isEmpty();
		assertThat(comparison.less()).isEmpty();
	}

	@Test
	void tellsNewPatternsFirstAndThenThoseOfMostEvents() {
		PatternComparison comparison = new PatternComparison(Map.of("x", 10L, "y", 10L), Map.of("x", 100L, "y", 200L, "n", 2L, "m", 9L), 1,
				1);
		assertThat(comparison.more()).extracting(PatternChange::text).containsExactly("m", "n", "y", "x");
	}
}
