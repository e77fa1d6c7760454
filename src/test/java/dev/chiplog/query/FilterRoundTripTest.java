package dev.chiplog.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FilterRoundTripTest {
	private static final int[] PIECES = "ab ::=!<>()[]\"`\\/*?-@_.~5 模😀\t".codePoints().toArray();

	@Test
	void readsBackEveryFilterThatItPrints() throws FilterSyntaxException {
		RandomFilters filters = new RandomFilters(20250301);
		for (int i = 0; i < 10_000; i++) {
			Filter filter = filters.next(4);
			String text = FilterPrinter.print(filter);
			assertThat(FilterParser.parse(text)).as(text).isEqualTo(filter);
		}
	}

	@Test
	void printsOnOneLine() {
		RandomFilters filters = new RandomFilters(7);
		for (int i = 0; i < 1_000; i++)
			assertThat(FilterPrinter.print(filters.next(3))).doesNotContain("\n", "\r");
	}

	@Test
	void keepsTheMeaningOfWhateverTextItUnderstands() {
		Random random = new Random(42);
		int understood = 0;
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(16); length > 0; length--)
				text.appendCodePoint(PIECES[random.nextInt(PIECES.length)]);
			understood += survives(text.toString()) ? 1 : 0;
		}
		assertThat(understood).as("texts that are filters").isGreaterThan(2_000);
	}

	private static boolean survives(String text) {
		Filter filter;
		try {
			filter = FilterParser.parse(text);
		} catch (FilterSyntaxException refusal) {
			assertThat(refusal.position()).as(text).isBetween(0, text.length());
			assertThat(refusal.getMessage()).as(text).containsPattern(" at \\d+$");
			return false;
		}
		String printed = FilterPrinter.print(filter);
		try {
			assertThat(FilterParser.parse(printed)).as(text + " printed as " + printed).isEqualTo(filter);
			return true;
		} catch (FilterSyntaxException refusal) {
			throw new AssertionError(text + " printed as " + printed + ": " + refusal.getMessage(), refusal);
		}
	}
}
