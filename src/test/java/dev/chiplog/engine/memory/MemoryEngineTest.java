package dev.chiplog.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chiplog.column.Dataset;
import dev.chiplog.engine.QueryException;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Histogram;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class MemoryEngineTest {
	private final MadeEvents made = new MadeEvents(3);
	private final MemoryEngine engine = new MemoryEngine(made.dataset(), ZoneOffset.UTC);

	@Test
	void namesTheFieldThatWasProbablyMeant() {
		assertThatThrownBy(() -> ask(new Question.Facet(new Filter.Everything(), "model_nam", "", 5))).isInstanceOf(QueryException.class)
				.hasMessage("No event has a field \"model_nam\"; did you mean \"model_name\"?");
	}

	@Test
	void selectsNothingByAFieldThatNoEventHas() {
		Filter equal = new Filter.Compare("no such field", Operator.EQUAL, "x");
		Filter different = new Filter.Compare("no such field", Operator.NOT_EQUAL, "x");
		assertThat(ask(new Question.Count(equal))).isZero();
		assertThat(ask(new Question.Count(different))).isEqualTo(made.events.size());
	}

	@Test
	void saysWhatIsNoTime() {
		assertThatThrownBy(() -> ask(new Question.Count(new Filter.Compare("@time", Operator.AT_LEAST, "soon"))))
				.isInstanceOf(QueryException.class).hasMessageContaining("\"soon\" is no time");
	}

	@Test
	void saysWhatIsNoRegularExpression() {
		assertThatThrownBy(() -> ask(new Question.Count(new Filter.RegexText("(")))).isInstanceOf(QueryException.class)
				.hasMessageContaining("/(/ is no regular expression");
	}

	@Test
	void leavesAQuestionThatWasWithdrawn() {
		Cancellation cancellation = new Cancellation();
		cancellation.cancel();
		assertThatThrownBy(() -> engine.answer(new Question.Count(new Filter.Phrase("timeout")), cancellation))
				.isInstanceOf(CancellationException.class);
		assertThatThrownBy(
				() -> engine.answer(new Question.FirstRows(new Filter.Phrase("timeout"), RowOrder.TIME, 1, 9, List.of()), cancellation))
				.isInstanceOf(CancellationException.class);
	}

	@Test
	void beginsDaysAtMidnightOfTheZone() {
		long day = 24 * 3_600_000_000_000L;
		long noon = day / 2;
		Histogram histogram = new MemoryEngine(made.dataset(), ZoneOffset.ofHours(9))
				.answer(new Question.TimeHistogram(new Filter.Everything(), noon, 3 * day + noon, 4, null), new Cancellation());
		assertThat(histogram.width()).isEqualTo(day);
		assertThat(histogram.from()).isEqualTo(-9 * 3_600_000_000_000L);
	}

	@Test
	void answersForAGrownDatasetAsAFreshEngineDoes() {
		Dataset all = made.dataset();
		Dataset some = new Dataset(all.sources(), all.segments().subList(0, all.segments().size() / 2), all.fields(), all.dictionaries(),
				all.formats(), all.text(), false);
		MemoryEngine earlier = new MemoryEngine(some, ZoneOffset.UTC);
		Question<?> count = new Question.Count(new Filter.Phrase("timeout"));
		Question<?> facet = new Question.Facet(new Filter.Everything(), "model", "", 10);
		earlier.answer(count, new Cancellation());
		earlier.answer(facet, new Cancellation());
		MemoryEngine later = earlier.next(all);
		assertThat((Object) later.answer(count, new Cancellation())).isEqualTo(ask(count));
		assertThat((Object) later.answer(facet, new Cancellation())).isEqualTo(ask(facet));
	}

	private <A> A ask(Question<A> question) {
		return engine.answer(question, new Cancellation());
	}
}
