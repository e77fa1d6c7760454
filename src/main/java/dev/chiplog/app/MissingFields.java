package dev.chiplog.app;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.engine.QueryException;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/// The fields that a filter names and no event has: the filter is answered all the same, but a slip of the finger should not look like
/// an answer.
final class MissingFields {

	private MissingFields() {
	}

	/// Tells each in one sentence, with the nearest name that exists.
	static void tell(Filter filter, LogEngine engine, PrintWriter problems) {
		named(filter).distinct().forEach(field -> {
			try {
				engine.answer(new Question.Rows(new Filter.Everything(), RowOrder.TIME, 0, 1, List.of(field)), new Cancellation());
			} catch (QueryException missing) {
				problems.println(missing.getMessage());
			}
		});
	}

	private static Stream<String> named(Filter filter) {
		return switch (filter) {
			case Filter.And(List<Filter> operands) -> operands.stream().flatMap(MissingFields::named);
			case Filter.Or(List<Filter> operands) -> operands.stream().flatMap(MissingFields::named);
			case Filter.Not(Filter operand) -> named(operand);
			case Filter.Compare compare -> Stream.of(compare.field());
			case Filter.OneOf oneOf -> Stream.of(oneOf.field());
			case Filter.Between between -> Stream.of(between.field());
			case Filter.Exists exists -> Stream.of(exists.field());
			case Filter.Like like -> Stream.of(like.field());
			case Filter.Regex regex -> Stream.of(regex.field());
			case Filter.Everything _,Filter.Phrase _,Filter.RegexText _ -> Stream.empty();
		};
	}
}
