package dev.chiplog.export;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The filter that selects what a request picks: by file and line, so that raw bytes can be copied through it.
final class PickedEvents {

	private PickedEvents() {
	}

	/// The request's filter, narrowed to the lines on which the picked events start; the filter itself when none are picked.
	///
	/// Events that share their first line with a picked one are selected with it.
	static Filter filter(LogEngine engine, ExportRequest request, Cancellation cancellation) throws IOException {
		if (request.only().isEmpty())
			return request.filter();
		Set<EventId> only = Set.copyOf(request.only());
		Map<String, Set<String>> lines = new TreeMap<>();
		engine.visitCells(request.filter(), RowOrder.TIME, List.of(BuiltIn.FILE.word(), BuiltIn.LINE.word()), row -> {
			if (only.contains(row.id()))
				lines.computeIfAbsent(text(row.cells().get(0)), _ -> new TreeSet<>()).add(text(row.cells().get(1)));
		}, cancellation);
		if (lines.isEmpty())
			return new Filter.Not(new Filter.Everything());
		List<Filter> places = lines.entrySet().stream().map(place -> place(place.getKey(), place.getValue())).toList();
		return and(request.filter(), places.size() == 1 ? places.getFirst() : new Filter.Or(places));
	}

	private static Filter place(String file, Set<String> lines) {
		Filter line = lines.size() == 1
				? new Filter.Compare(BuiltIn.LINE.word(), Operator.EQUAL, lines.iterator().next())
				: new Filter.OneOf(BuiltIn.LINE.word(), List.copyOf(lines));
		return new Filter.And(List.of(new Filter.Compare(BuiltIn.FILE.word(), Operator.EQUAL, file), line));
	}

	/// The events that both filters select, in the syntax tree's flat shape.
	static Filter and(Filter left, Filter right) {
		List<Filter> operands = new ArrayList<>();
		for (Filter side : List.of(left, right))
			if (side instanceof Filter.And(List<Filter> inner))
				operands.addAll(inner);
			else if (!(side instanceof Filter.Everything))
				operands.add(side);
		return switch (operands.size()) {
			case 0 -> new Filter.Everything();
			case 1 -> operands.getFirst();
			default -> new Filter.And(operands);
		};
	}

	private static String text(@Nullable Value value) {
		return value == null ? "" : value.asText();
	}
}
