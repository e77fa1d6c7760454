package dev.chiplog.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.FilterEdit.NumberRange;
import dev.chiplog.query.FilterEdit.TimeRange;
import org.junit.jupiter.api.Test;

class FilterEditTest {

	@Test
	void showsTheOutermostConjunctionAsClauses() {
		assertThat(FilterEdit.clauses(filter(""))).isEmpty();
		assertThat(FilterEdit.clauses(filter("a or b"))).containsExactly(filter("a or b"));
		assertThat(FilterEdit.clauses(filter("a and (b or c)"))).containsExactly(filter("a"), filter("b or c"));
	}

	@Test
	void takesAwayReplacesAndAddsClauses() {
		assertThat(FilterEdit.without(filter("a b"), filter("a"))).isEqualTo(filter("b"));
		assertThat(FilterEdit.without(filter("a"), filter("a"))).isEqualTo(filter(""));
		assertThat(FilterEdit.without(filter("a"), filter("x"))).isEqualTo(filter("a"));
		assertThat(FilterEdit.replace(filter("a b c"), filter("b"), filter("x y"))).isEqualTo(filter("a x y c"));
		assertThat(FilterEdit.and(filter("a b"), filter("b c"))).isEqualTo(filter("a b c"));
	}

	@Test
	void selectsExactlyOneValueOfAField() {
		assertThat(FilterEdit.only(filter("a m:(x or y) m:z* b"), "m", "y")).isEqualTo(filter("a m=y b"));
		assertThat(FilterEdit.only(filter("m!=y m!=z"), "m", "y")).isEqualTo(filter("m!=z m=y"));
		assertThat(FilterEdit.only(filter("level>=warn"), "@level", "ERROR")).isEqualTo(filter("@level=ERROR"));
	}

	@Test
	void togglesValuesWhereTheFieldStands() {
		Filter one = FilterEdit.toggle(filter("a"), "m", "x");
		assertThat(one).isEqualTo(filter("a m=x"));
		Filter two = FilterEdit.toggle(FilterEdit.and(one, filter("b")), "m", "y");
		assertThat(two).isEqualTo(filter("a m:(x or y) b"));
		assertThat(FilterEdit.toggle(two, "m", "x")).isEqualTo(filter("a m=y b"));
		assertThat(FilterEdit.toggle(FilterEdit.toggle(two, "m", "x"), "m", "y")).isEqualTo(filter("a b"));
		assertThat(FilterEdit.toggle(filter("m:x or m:y"), "m", "x")).isEqualTo(filter("m=y"));
		assertThat(FilterEdit.toggle(filter("m!=x"), "m", "x")).isEqualTo(filter("m=x"));
	}

	@Test
	void excludesAValueThatWasSelected() {
		assertThat(FilterEdit.exclude(filter("a"), "m", "x")).isEqualTo(filter("a m!=x"));
		assertThat(FilterEdit.exclude(filter("a m=x"), "m", "x")).isEqualTo(filter("a m!=x"));
		assertThat(FilterEdit.exclude(filter("m:(x or y)"), "m", "x")).isEqualTo(filter("m=y m!=x"));
		assertThat(FilterEdit.exclude(filter("m!=x"), "m", "x")).isEqualTo(filter("m!=x"));
	}

	@Test
	void saysWhichValuesAreSelected() {
		Filter filter = filter("m:(x or y) level=ERROR n!=z (m=v or n=w) (m=p or m=q)");
		assertThat(FilterEdit.selected(filter, "m")).containsExactly("x", "y", "p", "q");
		assertThat(FilterEdit.selected(filter, "@level")).containsExactly("ERROR");
		assertThat(FilterEdit.selected(filter, "n")).isEmpty();
	}

	@Test
	void leavesOutWhatAFieldIsAskedFor() {
		assertThat(FilterEdit.withoutField(filter("m=x a m:y* m!=z m:[1 TO 2] m:* (m=x or m=y) (m=x or a) not m=q m:/x/"), "m"))
				.isEqualTo(filter("a m!=z (m=x or a) not m=q"));
	}

	@Test
	void keepsOneRangeForANumber() {
		assertThat(FilterEdit.range(filter("a l>5 b l<=7"), "l", 10.0, 20.5)).isEqualTo(filter("a l:[10 TO 20.5] b"));
		assertThat(FilterEdit.range(filter("a"), "l", 1e7, null)).isEqualTo(filter("a l>=10000000"));
		assertThat(FilterEdit.range(filter("a"), "l", null, 0.001)).isEqualTo(filter("a l<=0.001"));
		assertThat(FilterEdit.range(filter("l:[1 TO 2] a"), "l", null, null)).isEqualTo(filter("a"));
		assertThat(FilterEdit.rangeOf(filter("a l:[1 TO 2.5]"), "l")).isEqualTo(new NumberRange(1.0, 2.5));
		assertThat(FilterEdit.rangeOf(filter("l>3 l<x"), "l")).isEqualTo(new NumberRange(3.0, null));
	}

	@Test
	void keepsOneTimeRange() {
		Filter filter = FilterEdit.time(filter("a"), "2025-03-01T14:00:00Z", "2025-03-01T15:00:00Z");
		assertThat(filter).isEqualTo(filter("a @time>=2025-03-01T14:00:00Z @time<2025-03-01T15:00:00Z"));
		assertThat(FilterEdit.time(FilterEdit.and(filter, filter("b")), "-15m", null)).isEqualTo(filter("a @time>=-15m b"));
		assertThat(FilterEdit.time(filter("time>5 a"), null, null)).isEqualTo(filter("a"));
		assertThat(FilterEdit.timeRange(filter)).isEqualTo(new TimeRange("2025-03-01T14:00:00Z", "2025-03-01T15:00:00Z"));
		assertThat(FilterEdit.timeRange(filter("a"))).isEqualTo(new TimeRange(null, null));
	}

	private static Filter filter(String text) {
		try {
			return FilterParser.parse(text);
		} catch (FilterSyntaxException refusal) {
			throw new AssertionError(refusal);
		}
	}
}
