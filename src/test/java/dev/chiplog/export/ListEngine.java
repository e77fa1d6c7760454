package dev.chiplog.export;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.query.Summary;
import dev.chiplog.record.Event;
import dev.chiplog.record.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers what exports ask, over events in a list; their order in the list is their order in time and in their source.
final class ListEngine implements LogEngine {
	private final Path source;
	private final List<Event> events;

	ListEngine(Path source, List<Event> events) {
		this.source = source;
		this.events = events;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <A> A answer(Question<A> question, Cancellation cancellation) {
		return (A) switch (question) {
			case Question.Count(Filter filter) -> selected(filter).count();
			case Question.Fields() -> events.stream().flatMap(event -> event.fields().stream()).map(value -> value.field()).distinct()
					.map(field -> new FieldInfo(field.name(), field.role(), FieldInfo.Kind.MIXED, 1, 1)).toList();
			case Question.Overview() -> overview();
			default -> throw new UnsupportedOperationException(question.toString());
		};
	}

	@Override
	public void visit(Filter filter, RowOrder order, EventVisitor visitor, Cancellation cancellation) throws IOException {
		for (Event event : selected(filter).toList())
			visitor.event(event);
	}

	@Override
	public void visitCells(Filter filter, RowOrder order, List<String> columns, CellVisitor visitor, Cancellation cancellation)
			throws IOException {
		for (Event event : selected(filter).toList()) {
			List<@Nullable Value> cells = new ArrayList<>();
			for (String column : columns)
				cells.add(cell(event, column));
			visitor.row(new PageRow(event.id(), event.epochNanos(), event.inferred(), event.level(), cells));
		}
	}

	@Override
	public void copyRaw(Filter filter, OutputStream out, Cancellation cancellation) throws IOException {
		for (Event event : selected(filter).toList()) {
			cancellation.check();
			out.write(event.raw().getBytes(StandardCharsets.UTF_8));
		}
	}

	private Stream<Event> selected(Filter filter) {
		return events.stream().filter(event -> matches(filter, event));
	}

	private boolean matches(Filter filter, Event event) {
		return switch (filter) {
			case Filter.Everything() -> true;
			case Filter.And(List<Filter> operands) -> operands.stream().allMatch(operand -> matches(operand, event));
			case Filter.Or(List<Filter> operands) -> operands.stream().anyMatch(operand -> matches(operand, event));
			case Filter.Not(Filter operand) -> !matches(operand, event);
			case Filter.Exists(String field) -> cell(event, field) != null;
			case Filter.Compare compare -> compare.value().equals(text(event, compare.field()));
			case Filter.OneOf(String field, List<String> values) -> values.contains(text(event, field));
			default -> throw new UnsupportedOperationException(filter.toString());
		};
	}

	private String text(Event event, String column) {
		Value cell = cell(event, column);
		return cell == null ? "" : cell.asText();
	}

	private @Nullable Value cell(Event event, String column) {
		return switch (BuiltIn.of(column).orElse(null)) {
			case SOURCE, FILE -> new Value.Text(source.toString());
			case LINE -> new Value.Whole(event.line());
			case TIME -> event.epochNanos().isPresent() ? new Value.Time(event.epochNanos().getAsLong()) : null;
			case LEVEL -> event.level() == null ? null : new Value.Text(event.level().name());
			case RAW -> new Value.Text(event.raw());
			case FORMAT -> new Value.Text(event.format());
			case LOGGER, MESSAGE, PATTERN -> null;
			case null -> event.value(column).orElse(null);
		};
	}

	private Summary overview() {
		return new Summary(0, events.size(), 0, OptionalLong.empty(), OptionalLong.empty(), 0,
				List.of(new Summary.SourceSummary(source, source, "JSON lines", 0, events.size(), 0)), Map.of(), 0, Map.of(), true);
	}
}
