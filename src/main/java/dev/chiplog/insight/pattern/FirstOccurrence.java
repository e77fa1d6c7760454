package dev.chiplog.insight.pattern;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.Insight;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Page;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Role;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Finds the first event that a filter selects, what happened around it in all files, and the path of its request through them.
///
/// @param filter the events whose first one is wanted
public record FirstOccurrence(Filter filter) implements Insight<Optional<Occurrence>> {
	/// So many events before it and as many behind it are told.
	public static final int AROUND = 20;
	/// What is told of each event: what it says, its text for when it says nothing, and its source.
	public static final List<String> COLUMNS = List.of(BuiltIn.MESSAGE.word(), BuiltIn.RAW.word(), BuiltIn.SOURCE.word());
	private static final int MOST_OF_PATH = 200;

	@Override
	public Optional<Occurrence> find(LogEngine engine, Cancellation cancellation) {
		return engine.answer(new Question.FirstRows(filter, RowOrder.TIME, 1, 1, List.of()), cancellation).stream().findFirst()
				.map(PageRow::id).flatMap(id -> engine.answer(new Question.One(id), cancellation))
				.map(event -> occurrence(event, engine, cancellation));
	}

	private static Occurrence occurrence(Event event, LogEngine engine, Cancellation cancellation) {
		List<String> requests = event.fields().stream().filter(field -> field.field().role() == Role.REQUEST)
				.map(field -> field.value().asText()).filter(request -> !request.isBlank()).distinct().toList();
		Page path = requests.isEmpty()
				? new Page(0, 0, List.of())
				: engine.answer(new Question.Rows(named(requests), RowOrder.TIME, 0, MOST_OF_PATH, COLUMNS), cancellation);
		return new Occurrence(event, around(event.id(), engine, cancellation), requests, path.rows(), path.total());
	}

	private static List<PageRow> around(EventId id, LogEngine engine, Cancellation cancellation) {
		OptionalLong row = engine.answer(new Question.RowOf(id, new Filter.Everything(), RowOrder.TIME), cancellation);
		if (row.isEmpty())
			return List.of();
		long first = Math.max(0, row.getAsLong() - AROUND);
		int most = (int) (row.getAsLong() - first) + AROUND + 1;
		return engine.answer(new Question.Rows(new Filter.Everything(), RowOrder.TIME, first, most, COLUMNS), cancellation).rows();
	}

	private static Filter named(List<String> requests) {
		return requests.size() == 1
				? new Filter.Compare(Role.REQUEST.word(), Operator.EQUAL, requests.getFirst())
				: new Filter.OneOf(Role.REQUEST.word(), requests);
	}
}
