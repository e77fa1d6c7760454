package dev.chiplog.bench.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerRowsTest {
	private final AnswerRows answer = new AnswerRows(List.of(List.of("b", 2L, 0.1), List.of("a", 1L, 3.0)));

	@Test
	void doesNotMindTheOrderOfRowsNorTheLastDigits() {
		assertThat(answer.difference(new AnswerRows(List.of(List.of("a", 1L, 3.0 + 1e-12), List.of("b", 2L, 0.1))))).isEmpty();
		assertThat(answer.difference(new AnswerRows(List.of(List.of("a", 1L, 3L), List.of("b", 2L, 0.1))))).isEmpty();
	}

	@Test
	void mindsEverythingElse() {
		assertThat(answer.difference(new AnswerRows(List.of(List.of("a", 1L, 3.0))))).contains("2 rows, not 1");
		assertThat(answer.difference(new AnswerRows(List.of(List.of("a", 1L, 3.0), List.of("b", 3L, 0.1)))))
				.contains("[b, 2, 0.1], not [b, 3, 0.1]");
		assertThat(answer.difference(new AnswerRows(List.of(List.of("a", 1L, 3.0), List.of("b", 2L, 0.1000001))))).isPresent();
	}
}
