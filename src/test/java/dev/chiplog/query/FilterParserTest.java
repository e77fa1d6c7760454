package dev.chiplog.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chiplog.query.Filter.And;
import dev.chiplog.query.Filter.Between;
import dev.chiplog.query.Filter.Compare;
import dev.chiplog.query.Filter.Everything;
import dev.chiplog.query.Filter.Exists;
import dev.chiplog.query.Filter.Like;
import dev.chiplog.query.Filter.Not;
import dev.chiplog.query.Filter.OneOf;
import dev.chiplog.query.Filter.Or;
import dev.chiplog.query.Filter.Phrase;
import dev.chiplog.query.Filter.Regex;
import dev.chiplog.query.Filter.RegexText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterParserTest {
	private static final Filter A = new Phrase("a");
	private static final Filter B = new Phrase("b");
	private static final Filter C = new Phrase("c");

	@ParameterizedTest
	@ValueSource(strings = {"", "  ", "*", "\u3000"})
	void readsAnEmptyTextAsEverything(String text) throws FilterSyntaxException {
		assertThat(FilterParser.parse(text)).isEqualTo(new Everything());
	}

	@Test
	void readsWordsAsPhrasesThatMustAllBeThere() throws FilterSyntaxException {
		assertThat(FilterParser.parse("out of memory"))
				.isEqualTo(new And(List.of(new Phrase("out"), new Phrase("of"), new Phrase("memory"))));
	}

	@ParameterizedTest
	@ValueSource(strings = {"timeout", "模型", "12:30:45", "10.0.0.1:8080", "tokio::runtime", "http://host/path", "/var/log", "--flag", "-",
			"a/b", "what?", "hello!", "C:"})
	void readsWordsThatAreNoComparisonAsText(String text) throws FilterSyntaxException {
		if (!text.equals("C:"))
			assertThat(FilterParser.parse(text)).isEqualTo(new Phrase(text));
		assertThat(FilterParser.parse("\"" + text + "\"")).isEqualTo(new Phrase(text));
	}

	@Test
	void readsQuotesWithinAPhrase() throws FilterSyntaxException {
		assertThat(FilterParser.parse("\"say \\\"hi\\\" \\\\ \\d \\u000a\"")).isEqualTo(new Phrase("say \"hi\" \\ \\d \n"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"model=resnet50|model|=|resnet50", "model:resnet50|model|:|resnet50",
			"level >= warn|level|>=|warn", "a!=b|a|!=|b", "latency<5|latency|<|5", "latency <=  5|latency|<=|5",
			"latency>0.5|latency|>|0.5", "@time>=2025-03-01T14:00|@time|>=|2025-03-01T14:00",
			"@time<2025-03-01 14:00:30|@time|<|2025-03-01 14:00:30", "@time>=-15m|@time|>=|-15m", "path=/api/|path|=|/api/",
			"url:http://x/y|url|:|http://x/y", "메시지=오류|메시지|=|오류", "\"Executor Info.Host\"=x|Executor Info.Host|=|x", "`a b`:x|a b|:|x",
			"name=\"a b\"|name|=|a b", "name=\"bert-*\"|name|=|bert-*", "k8s.io/x-y=1|k8s.io/x-y|=|1", "state=or|state|=|or",
			"and=3|and|=|3", "path:C:\\logs|path|:|C:\\logs", "level: warn|level|:|warn", "tag:[rank0]|tag|:|[rank0]"})
	void readsComparisons(String text, String field, String sign, String value) throws FilterSyntaxException {
		assertThat(FilterParser.parse(text)).isEqualTo(new Compare(field, Operator.ofSign(sign).orElseThrow(), value));
	}

	@Test
	void readsListsRangesWildcardsAndRegularExpressions() throws FilterSyntaxException {
		assertThat(FilterParser.parse("f:(a or \"b c\")")).isEqualTo(new OneOf("f", List.of("a", "b c")));
		assertThat(FilterParser.parse("f=(a)")).isEqualTo(new Compare("f", Operator.EQUAL, "a"));
		assertThat(FilterParser.parse("f!=(a OR b)")).isEqualTo(new Not(new OneOf("f", List.of("a", "b"))));
		assertThat(FilterParser.parse("f:(a or b-* or c)"))
				.isEqualTo(new Or(List.of(new OneOf("f", List.of("a", "c")), new Like("f", "b-*"))));
		assertThat(FilterParser.parse("status:[400 TO 499]")).isEqualTo(new Between("status", "400", "499"));
		assertThat(FilterParser.parse("t=[2025-03-01 14:00 to \"x\"]")).isEqualTo(new Between("t", "2025-03-01 14:00", "x"));
		assertThat(FilterParser.parse("status:[400 TO *]")).isEqualTo(new Compare("status", Operator.AT_LEAST, "400"));
		assertThat(FilterParser.parse("status:[* TO 499]")).isEqualTo(new Compare("status", Operator.AT_MOST, "499"));
		assertThat(FilterParser.parse("f:*")).isEqualTo(new Exists("f"));
		assertThat(FilterParser.parse("f!=*")).isEqualTo(new Not(new Exists("f")));
		assertThat(FilterParser.parse("model=bert-*")).isEqualTo(new Like("model", "bert-*"));
		assertThat(FilterParser.parse("model!=bert-?")).isEqualTo(new Not(new Like("model", "bert-?")));
		assertThat(FilterParser.parse("bert*large")).isEqualTo(new Like("@raw", "*bert*large*"));
		assertThat(FilterParser.parse("/time(d)? out/")).isEqualTo(new RegexText("time(d)? out"));
		assertThat(FilterParser.parse("(path:/a\\/b/)")).isEqualTo(new Regex("path", "a/b"));
	}

	@Test
	void bindsNotCloserThanAndCloserThanOr() throws FilterSyntaxException {
		Filter expected = new Or(List.of(A, new And(List.of(new Not(B), C))));
		for (String text : List.of("a or not b and c", "a OR (-b c)", "(a) Or ((not b) AND c)", "a or (-b and (c))"))
			assertThat(FilterParser.parse(text)).as(text).isEqualTo(expected);
		assertThat(FilterParser.parse("not (a or b)")).isEqualTo(new Not(new Or(List.of(A, B))));
		assertThat(FilterParser.parse("-(a b)")).isEqualTo(new Not(new And(List.of(A, B))));
		assertThat(FilterParser.parse("-f=x")).isEqualTo(new Not(new Compare("f", Operator.EQUAL, "x")));
	}

	@Test
	void flattensWhatIsNestedForNothing() throws FilterSyntaxException {
		assertThat(FilterParser.parse("((a and b)) and (c)")).isEqualTo(new And(List.of(A, B, C)));
		assertThat(FilterParser.parse("a or (b or c)")).isEqualTo(new Or(List.of(A, B, C)));
		assertThat(FilterParser.parse("* and a")).isEqualTo(A);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {"level=warn or \"abc|unclosed quote at 15",
			"a and latency>=|missing value after \"latency>=\" at 16", "😀 latency>= and x|missing value after \"latency>=\" at 12",
			"a (b or (c)|no matching ) for the ( at 3", "a)|no ( for the ) at 2", "a==b|unknown operator \"==\" at 2",
			"a =< 5|unknown operator \"=<\" at 3", "a and|nothing behind \"and\" at 3", "or a|nothing before \"or\" at 1",
			"a or or b|nothing behind \"or\" at 3", "not|nothing behind \"not\" at 1", "()|nothing between ( and ) at 1",
			"a /x[/|no regular expression (missing closing ]) at 3", "f:/(/|no regular expression (missing closing )) at 3",
			"f:(a or )|a value is missing at 9", "f:(a and b)|a list holds values with or between them, not \"and\", at 6",
			"f:(a or b|no matching ) for the ( at 3", "f:[1 TO ]|a bound of the range is missing at 9",
			"f:[1 TO 2|no matching ] for the [ at 3", "f>[1 TO 2]|a range needs : or =, not >, at 3",
			"f>(1 or 2)|a list of values needs : or =, not >, at 3", ">5|no field before \">\" (quote a text to search for it) at 1",
			"f=\"x|unclosed quote at 3"})
	void saysWhatIsWrongAndWhere(String text, String sentence) {
		FilterSyntaxException refusal = catchThrowableOfType(FilterSyntaxException.class, () -> FilterParser.parse(text));
		assertThat(refusal).as(text).hasMessage(sentence);
	}

	@Test
	void countsCharactersForTheUserAndIndexesForTheCaret() {
		FilterSyntaxException refusal = catchThrowableOfType(FilterSyntaxException.class, () -> FilterParser.parse("😀 \"abc"));
		assertThat(refusal).hasMessageEndingWith(" at 3");
		assertThat(refusal.position()).isEqualTo(3);
	}

	@Test
	void refusesFiltersThatAreTooDeepToFollow() {
		assertThat(catchThrowableOfType(FilterSyntaxException.class, () -> FilterParser.parse("(".repeat(100_000) + "a")))
				.hasMessageStartingWith("more than 200 filters inside each other at ");
		assertThat(catchThrowableOfType(FilterSyntaxException.class, () -> FilterParser.parse("not ".repeat(100_000) + "a")))
				.hasMessageStartingWith("more than 200 filters inside each other at ");
	}
}
