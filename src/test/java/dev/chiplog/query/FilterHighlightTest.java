package dev.chiplog.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterHighlightTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"level>=warn and \"a b\"|field<level> operator<>=> value<warn> keyword<and> phrase<\"a b\">",
			"not f:(a or b*)|keyword<not> field<f> operator<:> operator<(> value<a> keyword<or> value<b*> operator<)>",
			"s:[1 TO 2] /x y/|field<s> operator<:> operator<[> value<1> keyword<TO> value<2> operator<]> regex</x y/>",
			"a==b|field<a> error<==> value<b>", "x \"abc|phrase<x> error<\"abc>", "f:(a|field<f> operator<:> error<(> value<a>",
			"a and|phrase<a> error<and>", "f:/[/|field<f> operator<:> error</[/>"})
	void coloursWhatStandsThere(String text, String expected) {
		assertThat(FilterHighlight.tokens(text).stream()
				.map(span -> span.kind().name().toLowerCase(Locale.ROOT) + "<" + text.substring(span.start(), span.end()) + ">")
				.collect(Collectors.joining(" "))).isEqualTo(expected);
	}

	@Test
	void coversEveryTextInOrderAndLeavesOutBlanksAlone() {
		Random random = new Random(3);
		int[] pieces = "ab :=!<>()[]\"`\\/*-@~5 😀".codePoints().toArray();
		for (int i = 0; i < 5_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(14); length > 0; length--)
				text.appendCodePoint(pieces[random.nextInt(pieces.length)]);
			int behind = 0;
			for (FilterHighlight.Span span : FilterHighlight.tokens(text.toString())) {
				assertThat(text.substring(behind, span.start())).as(text.toString()).isBlank();
				behind = span.end();
			}
			assertThat(text.substring(behind)).as(text.toString()).isBlank();
		}
	}
}
