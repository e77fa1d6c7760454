package dev.chiplog.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterPrinterTest {

	@ParameterizedTest
	@ValueSource(strings = {"", "out of memory", "level>=ERROR and model_name=llama-3-8b and \"out of memory\"", "a or b and c=1",
			"(a or b) and status:[400 TO 499]", "not (a or b)", "not user:*", "model:(bert-base or resnet50)", "model:bert-*",
			"path=/api/v1/", "message:/time(d)? out/", "@time>=2025-03-01T14:00 and @time<-15m", "\"and\"", "\"-x\"",
			"\"Executor Info.Host\"=x", "모델=추천-v2", "url=http://x/y", "/a\\/b/", "not not a", "name:\"bert large\"*"})
	void leavesTextAsItIsWhenItIsAsShortAsItCanBe(String text) throws FilterSyntaxException {
		assertThat(FilterPrinter.print(FilterParser.parse(text))).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {"-a AND  (b)|not a and b", "f = \"x\"|f=x", "f:(a b)|f:(a or b)", "\"a\"|a",
			"((a or b))|a or b", "f!=(a or b)|not f:(a or b)", "`a b`=1|\"a b\"=1", "@time<2025-03-01 14:00|@time<\"2025-03-01 14:00\""})
	void writesTheSameShorterOrClearer(String text, String printed) throws FilterSyntaxException {
		assertThat(FilterPrinter.print(FilterParser.parse(text))).isEqualTo(printed);
	}
}
