package dev.chiplog.ui.facets;

import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Question;
import dev.chiplog.record.Level;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FilteredField;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.workspace.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A facet that lists values: the most frequent ones, what the user searches for, and always those that the filter asks for.
final class ValuesViewModel implements FacetViewModel {
	/** As many values as a glance takes in. */
	static final int FEW = 5;
	/** As many as a list is still read. */
	static final int MANY = 50;

	private final FacetField field;
	private final FilteredField clause;
	private final Workspace workspace;
	private final Asker asker;
	private final Messages messages;
	private final Numbers numbers;
	private final BooleanProperty open = new SimpleBooleanProperty(true);
	private final BooleanProperty all = new SimpleBooleanProperty();
	private final StringProperty search = new SimpleStringProperty("");
	private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
	private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
	private final ReadOnlyObjectWrapper<Optional<ErrorShare>> errors = new ReadOnlyObjectWrapper<>(Optional.empty());
	private final ObservableList<FacetItem> items = FXCollections.observableArrayList();

	ValuesViewModel(FacetField field, Workspace workspace, Asker asker, Messages messages) {
		this.field = field;
		this.clause = field.clause();
		this.workspace = workspace;
		this.asker = asker;
		this.messages = messages;
		this.numbers = new Numbers(messages.locale());
		open.subscribe((_, _) -> refresh());
		all.subscribe((_, _) -> refresh());
		search.subscribe((_, _) -> refresh());
	}

	/// All events with a status of at least 400, as one row.
	///
	/// @param count how many there are
	/// @param share in all events with a status, 0 to 1
	/// @param chosen whether the filter asks for them
	record ErrorShare(long count, double share, boolean chosen) {
	}

	@Override
	public FacetField field() {
		return field;
	}

	@Override
	public BooleanProperty open() {
		return open;
	}

	@Override
	public ReadOnlyStringProperty remark() {
		return remark.getReadOnlyProperty();
	}

	/// The values from the top down.
	ObservableList<FacetItem> items() {
		return items;
	}

	/// The row for all errors; empty but in a facet of statuses.
	ReadOnlyObjectProperty<Optional<ErrorShare>> errors() {
		return errors.getReadOnlyProperty();
	}

	/// Only values that contain this text are listed.
	StringProperty search() {
		return search;
	}

	/// Whether the list is as long as it may be.
	BooleanProperty all() {
		return all;
	}

	/// Whether there are values that the short list leaves out.
	ReadOnlyBooleanProperty more() {
		return more.getReadOnlyProperty();
	}

	/// Takes the value into the filter, or out of it.
	void toggle(String value) {
		workspace.filter().change(clause.toggle(filter(), value));
	}

	/// Makes the value the only one that the filter asks for; once more takes it out again.
	void only(String value) {
		Filter filter = filter();
		boolean already = clause.chosen(filter).equals(List.of(value));
		workspace.filter().change(already ? clause.without(filter) : clause.only(filter, value));
	}

	/// Filters the value out.
	void exclude(String value) {
		workspace.filter().change(clause.exclude(filter(), value));
	}

	/// Shows all errors and nothing else of this field, or everything again.
	void toggleErrors() {
		Filter filter = filter();
		Filter without = clause.without(filter);
		workspace.filter().change(asksForErrors(filter) ? without : FilterEdit.and(without, errorClause()));
	}

	/// Shows the field as a column of the events.
	void addColumn() {
		List<String> columns = new ArrayList<>(workspace.columns().get());
		if (columns.stream().noneMatch(field.names()::contains))
			columns.add(field.name());
		workspace.columns().set(List.copyOf(columns));
	}

	@Override
	public void refresh() {
		if (!open.get()) {
			close();
			return;
		}
		Filter others = clause.without(filter());
		int most = all.get() || field.kind() == FacetField.Kind.LEVEL ? MANY : FEW;
		asker.ask("values " + field.name(), new Question.Facet(others, field.asked(), search.get(), most), this::answered);
		if (field.kind() == FacetField.Kind.STATUS)
			asker.ask("having " + field.name(), new Question.Count(FilterEdit.and(others, new Filter.Exists(field.name()))),
					having -> asker.ask("errors " + field.name(), new Question.Count(FilterEdit.and(others, errorClause())),
							count -> errors.set(share(count, having))));
	}

	@Override
	public void close() {
		asker.withdraw("values " + field.name());
		asker.withdraw("chosen " + field.name());
		asker.withdraw("having " + field.name());
		asker.withdraw("errors " + field.name());
	}

	private void answered(FacetAnswer answer) {
		Map<String, Long> counts = new LinkedHashMap<>();
		answer.values().forEach(value -> counts.put(value.value(), value.count()));
		more.set(answer.distinct() > answer.values().size());
		if (search.get().isEmpty())
			remark.set(messages.text(answer.distinct() == 1 ? "value" : "values", numbers.count(answer.distinct())));
		List<String> unlisted = clause.chosen(filter()).stream().filter(value -> !counts.containsKey(value)).toList();
		if (unlisted.isEmpty()) {
			show(counts);
			return;
		}
		// what the filter asks for stays listed, however rare it is
		Filter rarer = clause.without(filter());
		for (String value : unlisted)
			rarer = clause.toggle(rarer, value);
		asker.ask("chosen " + field.name(), new Question.Facet(rarer, field.asked(), "", unlisted.size()), rare -> {
			unlisted.forEach(value -> counts.put(value, 0L));
			rare.values().forEach(value -> counts.replace(value.value(), value.count()));
			show(counts);
		});
	}

	private void show(Map<String, Long> counts) {
		List<String> chosen = clause.chosen(filter());
		long largest = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
		List<FacetItem> shown = new ArrayList<>();
		counts.forEach((value, count) -> shown
				.add(new FacetItem(value, count, largest == 0 ? 0 : (double) count / largest, chosen.contains(value), level(value))));
		if (field.kind() == FacetField.Kind.LEVEL)
			shown.sort(Comparator.comparing((FacetItem item) -> item.level().map(Level::ordinal).orElse(-1)).reversed());
		if (!items.equals(shown))
			items.setAll(shown);
	}

	private Optional<Level> level(String value) {
		return field.kind() == FacetField.Kind.LEVEL ? Level.ofWord(value) : Optional.empty();
	}

	private Optional<ErrorShare> share(long count, long having) {
		return having == 0 ? Optional.empty() : Optional.of(new ErrorShare(count, (double) count / having, asksForErrors(filter())));
	}

	private boolean asksForErrors(Filter filter) {
		return FilterEdit.clauses(filter).stream().anyMatch(operand -> operand instanceof Filter.Compare(var name, var operator, var value)
				&& field.names().contains(name) && operator == Operator.AT_LEAST && value.equals("400"));
	}

	private Filter.Clause errorClause() {
		return new Filter.Compare(field.name(), Operator.AT_LEAST, "400");
	}

	private Filter filter() {
		return workspace.filter().current().get();
	}
}
