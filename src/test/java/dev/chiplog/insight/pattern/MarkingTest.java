package dev.chiplog.insight.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The marks of groups over a span from 0 to 1000, in buckets of 50.
class MarkingTest {
	private static final Marking MARKING = new Marking(0, 1000);

	@Test
	void isNewWhenTheFirstLiesInTheLastTwoFifths() {
		assertThat(MARKING.of(600, 1000, 9, List.of())).containsExactly(new Mark.Fresh());
		assertThat(MARKING.of(599, 1000, 9, List.of())).isEmpty();
	}

	@Test
	void isGoneWhenThreeWereExpectedInASilentLastFifth() {
		assertThat(MARKING.of(0, 800, 12, List.of())).containsExactly(new Mark.Gone());
		assertThat(MARKING.of(0, 800, 11, List.of())).as("11 in 800 make less than 3 in 200").isEmpty();
		assertThat(MARKING.of(0, 801, 1000, List.of())).as("199 is less than a fifth").isEmpty();
	}

	@Test
	void mayBeNewAndGoneAtOnce() {
		assertThat(MARKING.of(620, 720, 300, List.of())).containsExactly(new Mark.Fresh(), new Mark.Gone());
	}

	@Test
	void tellsASpikeInTimesOfTheMedianOfItsPast() {
		List<Long> history = counts(20, 4);
		history.set(12, 80L);
		assertThat(MARKING.of(0, 1000, 156, history)).containsExactly(new Mark.Spike(20));
	}

	@Test
	void takesOneEventABucketAsTheLeastThatIsUsual() {
		List<Long> history = counts(20, 0);
		history.set(0, 1L);
		history.set(12, 38L);
		history.set(19, 1L);
		assertThat(MARKING.of(10, 990, 40, history)).containsExactly(new Mark.Spike(38));
	}

	@Test
	void seesNoSpikeInAFewMoreOfFew() {
		List<Long> history = counts(20, 0);
		history.set(3, 1L);
		history.set(12, 5L);
		history.set(19, 1L);
		assertThat(MARKING.of(150, 990, 7, history)).isEmpty();
	}

	@Test
	void seesNoSpikeInWhatIsAlwaysRestless() {
		List<Long> history = new ArrayList<>();
		for (int bucket = 0; bucket < 20; bucket++)
			history.add(bucket % 2 == 0 ? 5L : 60L);
		history.set(15, 120L);
		assertThat(MARKING.of(0, 1000, 700, history)).isEmpty();
	}

	@Test
	void seesNoSpikeWithoutAPast() {
		List<Long> history = counts(20, 4);
		history.set(4, 80L);
		assertThat(MARKING.of(0, 1000, 156, history)).isEmpty();
	}

	@Test
	void marksNothingInAMoment() {
		assertThat(new Marking(5, 5).of(5, 5, 100, List.of(100L))).isEmpty();
	}

	private static List<Long> counts(int buckets, long each) {
		return new ArrayList<>(Collections.nCopies(buckets, each));
	}
}
