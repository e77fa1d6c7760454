package dev.chiplog.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.chiplog.query.FilterCompletion.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The caret is written as `|` in these texts.
class FilterCompletionTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', value = {"|;FIELD;~~;~~", "lev|;FIELD;~~;lev", "a and mo|;FIELD;~~;mo",
			"a |;FIELD;~~;~~", "(mo|;FIELD;~~;mo", "-mo|;FIELD;~~;mo", "-|;FIELD;~~;-", "a and|;FIELD;~~;and",
			"\"Executor In|;FIELD;~~;Executor In", "a=1 |;FIELD;~~;~~", "model=|;VALUE;model;~~", "model = |;VALUE;model;~~",
			"model=re|;VALUE;model;re", "model=re|snet and x;VALUE;model;re", "model:bert-*|;VALUE;model;bert-*",
			"model=\"bert la|;VALUE;model;bert la", "model:(|;VALUE;model;~~", "model:(a or |;VALUE;model;~~",
			"model:(a or b|);VALUE;model;b", "level>|;VALUE;level;~~", "a==|;OPERATOR;a;==", "\"a b\"|;OPERATOR;a b;~~",
			"/x/|;NOTHING;~~;~~", "s:[1 TO |;NOTHING;~~;~~", "model:(a or b)|;NOTHING;~~;~~", "모|;FIELD;~~;모"})
	void saysWhatCouldStandAtTheCaret(String marked, Kind kind, String field, String prefix) {
		FilterCompletion completion = at(marked);
		assertThat(completion.kind()).isEqualTo(kind);
		assertThat(completion.field()).isEqualTo(field);
		assertThat(completion.prefix()).isEqualTo(prefix);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', value = {"lev|;level;level=|", "a and us|;user id;a and \"user id\"=|",
			"le|=x;level;level|=x", "model=re|;resnet50;model=resnet50 |", "model=re|snet and x;resnet50;model=resnet50| and x",
			"model=|;bert large;model=\"bert large\" |", "model=\"bert la|;bert large;model=\"bert large\" |",
			"model=\"bert l|a\" x;bert large;model=\"bert large\"| x", "model:(a or b|);b*;model:(a or \"b*\"|)", "a==|;!=;a!=|",
			"name:|;/x/;name:\"/x/\" |"})
	void putsAChoiceIn(String marked, String choice, String expected) {
		FilterCompletion.Insertion insertion = at(marked).insert(marked.replace("|", ""), choice);
		assertThat(new StringBuilder(insertion.text()).insert(insertion.caret(), "|")).hasToString(expected);
	}

	@Test
	void bearsAnyTextAtAnyCaret() {
		RandomFilters filters = new RandomFilters(5);
		for (int i = 0; i < 2_000; i++) {
			String text = FilterPrinter.print(filters.next(2)) + filters.text();
			int caret = Math.floorMod(text.hashCode(), text.length() + 1);
			assertThatCode(() -> FilterCompletion.at(text, caret).insert(text, "x y")).as(text + " at " + caret).doesNotThrowAnyException();
		}
	}

	private static FilterCompletion at(String marked) {
		return FilterCompletion.at(marked.replace("|", ""), marked.indexOf('|'));
	}
}
