package dev.chiplog.insight.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.GroupAnswer.Group;
import dev.chiplog.query.Statistics;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The orders of groups.
class GroupColumnTest {
	private static final Group SLOW = group("10", 2, 1, 9, 5);
	private static final Group FAST = group("9", 3, 0, 1, 7);
	private static final Group WORD = group("a", 1, 1, 4, 2);
	private static final Group NOTHING = new Group(List.of(""), 3, 0,
			new Statistics(0, 0, Double.NaN, Double.NaN, Double.NaN, List.of(Double.NaN, Double.NaN, Double.NaN)));

	@Test
	void comparesKeysAsNumbersWhereTheyAreAndPutsWordsBehindThem() {
		assertThat(sorted(GroupColumn.KEY, false)).containsExactly(FAST, SLOW, WORD, NOTHING);
		assertThat(sorted(GroupColumn.KEY, true)).containsExactly(WORD, SLOW, FAST, NOTHING);
	}

	@Test
	void putsGroupsWithoutNumbersOrTimesLastEitherWay() {
		for (GroupColumn column : List.of(GroupColumn.MEAN, GroupColumn.P50, GroupColumn.P95, GroupColumn.P99)) {
			assertThat(sorted(column, true)).as(column.word()).containsExactly(SLOW, WORD, FAST, NOTHING);
			assertThat(sorted(column, false)).as(column.word()).containsExactly(FAST, WORD, SLOW, NOTHING);
		}
		assertThat(sorted(GroupColumn.FIRST, false)).containsExactly(WORD, SLOW, FAST, NOTHING);
		assertThat(sorted(GroupColumn.LAST, true)).containsExactly(FAST, SLOW, WORD, NOTHING);
	}

	@Test
	void leavesEqualGroupsAsTheyAre() {
		assertThat(sorted(GroupColumn.COUNT, true)).containsExactly(FAST, NOTHING, SLOW, WORD);
		assertThat(sorted(GroupColumn.SHARE, false)).containsExactly(WORD, SLOW, FAST, NOTHING);
		assertThat(sorted(GroupColumn.ERROR_RATE, true)).containsExactly(WORD, SLOW, FAST, NOTHING);
		assertThat(sorted(GroupColumn.ERRORS, true)).containsExactly(SLOW, WORD, FAST, NOTHING);
	}

	@ParameterizedTest
	@EnumSource
	void isFoundByItsWord(GroupColumn column) {
		assertThat(GroupColumn.of(column.word())).contains(column);
	}

	private static List<Group> sorted(GroupColumn column, boolean descending) {
		return List.of(SLOW, FAST, WORD, NOTHING).stream().sorted(column.order(descending)).toList();
	}

	private static Group group(String key, long count, long errors, double number, long time) {
		return new Group(List.of(key), count, errors, new Statistics(1, number, number, number, number, List.of(number, number, number)), 0,
				OptionalLong.of(time), OptionalLong.of(time));
	}
}
