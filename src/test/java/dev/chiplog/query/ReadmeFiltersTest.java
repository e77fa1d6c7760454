package dev.chiplog.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the README to the filter language: what it shows as a filter must be one.
class ReadmeFiltersTest {
	private static final Pattern CODE = Pattern.compile("`([^`]+)`");
	private static final Pattern WHERE = Pattern.compile("--where ('[^']+'|\\S+)");

	@Test
	void everyFilterInTheReadmeIsOne() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		List<String> filters = Stream.concat(table(readme), commands(readme)).toList();
		assertThat(filters).hasSizeGreaterThan(20);
		for (String filter : filters)
			assertThatNoException().as(filter).isThrownBy(() -> FilterParser.parse(filter));
	}

	/// The first column of the table of filters.
	private static Stream<String> table(String readme) {
		return readme.substring(readme.indexOf("## The filter language"), readme.indexOf("## Keys")).lines()
				.filter(line -> line.startsWith("| `")).flatMap(line -> found(CODE, line.split(" \\| ", 2)[0]));
	}

	private static Stream<String> commands(String readme) {
		return found(WHERE, readme).map(filter -> filter.replace("'", ""));
	}

	private static Stream<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
	}
}
