package dev.chiplog.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.query.FilterSyntaxException;
import dev.chiplog.ui.common.FilteredField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a filter says once it is narrowed to a group, or to all but one.
class GroupFilterTest {
	private static final FilteredField MODEL = new FilteredField("model", Set.of("model", "model_name"));
	private static final FilteredField USER = FilteredField.of("user");

	@Test
	void namesTheValueInPlaceOfWhatTheFilterSaidOfTheField() throws FilterSyntaxException {
		assertThat(only("latency>5 model_name:bert*", List.of(MODEL), "bert-base")).isEqualTo("latency>5 and model=bert-base");
	}

	@Test
	void namesBothValuesOfTwoFields() throws FilterSyntaxException {
		assertThat(only("", List.of(MODEL, USER), "bert", "ann")).isEqualTo("model=bert and user=ann");
	}

	@Test
	void asksForEventsWithoutTheField() throws FilterSyntaxException {
		assertThat(only("timeout", List.of(USER), "")).isEqualTo("timeout and not user:*");
	}

	@Test
	void leavesAGroupOut() throws FilterSyntaxException {
		assertThat(without("timeout", List.of(MODEL), "bert")).isEqualTo("timeout and model!=bert");
		assertThat(without("timeout", List.of(USER), "")).isEqualTo("timeout and user:*");
		assertThat(without("", List.of(MODEL, USER), "bert", "")).isEqualTo("not (model=bert and not user:*)");
	}

	private static String only(String filter, List<FilteredField> keys, String... values) throws FilterSyntaxException {
		return FilterPrinter.print(new GroupFilter(keys, List.of(values)).only(parsed(filter)));
	}

	private static String without(String filter, List<FilteredField> keys, String... values) throws FilterSyntaxException {
		return FilterPrinter.print(new GroupFilter(keys, List.of(values)).without(parsed(filter)));
	}

	private static Filter parsed(String filter) throws FilterSyntaxException {
		return FilterParser.parse(filter);
	}
}
