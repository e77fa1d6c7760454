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
	void passedWhenItIsSilentBeforeAndAfter() {
		assertThat(MARKING.of(620, 720, 300, counts(20, 4))).as("in the last part").containsExactly(new Mark.Fresh(),
				new Mark.Passing(100));
		assertThat(MARKING.of(200, 300, 300, counts(20, 4))).as("in the first").containsExactly(new Mark.Passing(100));
		assertThat(MARKING.of(199, 300, 300, List.of())).as("199 is less than a fifth").containsExactly(new Mark.Gone());
		assertThat(MARKING.of(620, 720, 2, List.of())).as("two events expect nothing").containsExactly(new Mark.Fresh());
		assertThat(MARKING.of(620, 801, 300, List.of())).as("it may go on").containsExactly(new Mark.Fresh());
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
	void seesNoSpikeInARhythmButInWhatLeadsUpToIt() {
		List<Long> bursts = counts(20, 0);
		bursts.set(2, 100L);
		bursts.set(12, 130L);
		assertThat(MARKING.of(100, 1000, 230, bursts)).isEmpty();
		List<Long> rising = counts(20, 0);
		rising.set(10, 100L);
		rising.set(11, 20L);
		rising.set(12, 130L);
		assertThat(MARKING.of(0, 1000, 250, rising)).containsExactly(new Mark.Spike(130));
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
