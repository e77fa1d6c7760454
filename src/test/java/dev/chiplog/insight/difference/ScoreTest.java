package dev.chiplog.insight.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.chiplog.insight.measure.Share;
import dev.chiplog.query.Filter;
import org.junit.jupiter.api.Test;

class ScoreTest {

	/// 0.05 spread over 5 values leaves 0.01; exp(-z²/2)/2 = 0.01 at z = sqrt(2 ln 50) = 2.797.
	@Test
	void widensTheIntervalsWithWhatWasLookedAt() {
		assertThat(Score.over(5).deviations()).isCloseTo(2.797, within(0.001));
		assertThat(Score.over(50_000).deviations()).isGreaterThan(Score.over(5).deviations());
	}

	/// 10 of 10 at 2 deviations is at least 10/14, 0 of 28 at most 4/32: 10/14 log2(10/14 : 4/32) = 1.796.
	@Test
	void tellsBitsFromTheNearEndsOfBothIntervals() {
		assertThat(new Score(2).bits(new Share(10, 10), new Share(0, 28))).isCloseTo(1.796, within(0.001));
	}

	@Test
	void tellsNothingWhereIntervalsMeet() {
		assertThat(new Score(2).bits(new Share(5, 10), new Share(40, 100))).isZero();
	}

	@Test
	void asksMoreOfASmallGroup() {
		Score score = new Score(3);
		assertThat(score.bits(new Share(6, 10), new Share(100, 1000))).isLessThan(score.bits(new Share(600, 1000), new Share(100, 1000)));
	}

	@Test
	void passesOverWhatIsSeenOnceOrTwice() {
		Score score = new Score(1);
		assertThat(score.standsOut(new Candidate(new Filter.Everything(), new Share(2, 2), new Share(0, 100_000)))).isFalse();
		assertThat(score.standsOut(new Candidate(new Filter.Everything(), new Share(3, 3), new Share(0, 100_000)))).isTrue();
	}

	@Test
	void passesOverWhatHardlyDiffersHoweverSureItIs() {
		Score score = new Score(4);
		Candidate slight = new Candidate(new Filter.Everything(), new Share(5_100_000, 10_000_000), new Share(5_000_000, 10_000_000));
		assertThat(score.bits(slight.group(), slight.rest())).isPositive();
		assertThat(score.standsOut(slight)).isFalse();
	}
}
