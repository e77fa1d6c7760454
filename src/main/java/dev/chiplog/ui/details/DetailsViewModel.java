package dev.chiplog.ui.details;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Page;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.query.Summary;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Role;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.TimeFormat;
import dev.chiplog.workspace.Selection;
import dev.chiplog.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The event in focus and its surroundings, following the selection of the workspace.
///
/// Threads: the JavaFX thread.
public final class DetailsViewModel {
	private static final int NEARBY = 10;
	private static final int RELATED = 50;
	private static final List<String> SAID = List.of(BuiltIn.MESSAGE.word(), BuiltIn.RAW.word());

	private final Workspace workspace;
	private final Asker asker;
	private final ReadOnlyObjectWrapper<@Nullable EventDetails> details = new ReadOnlyObjectWrapper<>();
	private final ReadOnlyObjectWrapper<OptionalLong> row = new ReadOnlyObjectWrapper<>(OptionalLong.empty());
	private final ReadOnlyObjectWrapper<@Nullable Path> source = new ReadOnlyObjectWrapper<>();
	private final ReadOnlyObjectWrapper<List<NearbyEvent>> around = new ReadOnlyObjectWrapper<>(List.of());
	private final ReadOnlyObjectWrapper<@Nullable RelatedEvents> related = new ReadOnlyObjectWrapper<>();
	private @Nullable EventId focus;

	/// @param asker of this panel alone
	public DetailsViewModel(Workspace workspace, FxThread fxThread, Asker asker) {
		this.workspace = workspace;
		this.asker = asker;
		fxThread.follow(workspace.selection(), this::follow);
		fxThread.follow(workspace.zone(), _ -> refresh());
		fxThread.follow(workspace.version(), _ -> askRow());
		fxThread.follow(workspace.order(), _ -> askRow());
		fxThread.follow(workspace.filter().current(), _ -> askRow());
	}

	/// The event in focus; null when there is none.
	public ReadOnlyObjectProperty<@Nullable EventDetails> detailsProperty() {
		return details.getReadOnlyProperty();
	}

	/// Its row in the view, 0-based; empty when the filter does not select it, or as long as that is not known.
	public ReadOnlyObjectProperty<OptionalLong> rowProperty() {
		return row.getReadOnlyProperty();
	}

	/// The source that it stands in; null as long as that is not known.
	public ReadOnlyObjectProperty<@Nullable Path> sourceProperty() {
		return source.getReadOnlyProperty();
	}

	/// The events around it in its source, it included.
	public ReadOnlyObjectProperty<List<NearbyEvent>> aroundProperty() {
		return around.getReadOnlyProperty();
	}

	/// The events of the same request; null when it belongs to none.
	public ReadOnlyObjectProperty<@Nullable RelatedEvents> relatedProperty() {
		return related.getReadOnlyProperty();
	}

	/// Narrows the filter to events with the same value.
	public void filterFor(DetailField field) {
		workspace.filter().change(FilterEdit.only(workspace.filter().current().get(), field.column(), field.value()));
	}

	/// Narrows the filter to events with another value.
	public void filterOut(DetailField field) {
		workspace.filter().change(FilterEdit.exclude(workspace.filter().current().get(), field.column(), field.value()));
	}

	/// Whether the field is a column of the events view already.
	public boolean isColumn(DetailField field) {
		return workspace.columns().get().contains(field.column()) || workspace.columns().get().contains(field.name());
	}

	/// Adds the field as the last column of the events view, or before the message when that is the last one.
	public void addColumn(DetailField field) {
		if (isColumn(field))
			return;
		List<String> columns = new ArrayList<>(workspace.columns().get());
		boolean messageLast = !columns.isEmpty() && isMessage(columns.getLast());
		columns.add(messageLast ? columns.size() - 1 : columns.size(), field.name());
		workspace.columns().set(List.copyOf(columns));
	}

	/// Brings another event into focus.
	public void select(EventId id) {
		workspace.selection().set(Selection.of(id));
	}

	private void follow(Selection selection) {
		EventId next = selection.focus().orElse(null);
		if (next != null && next.equals(focus))
			return;
		focus = next;
		refresh();
	}

	private void refresh() {
		EventId id = focus;
		if (id == null) {
			clear();
			return;
		}
		asker.withdraw("related");
		asker.ask("event", new Question.One(id), this::show);
		asker.ask("around", new Question.Around(id, NEARBY, NEARBY), this::showAround);
		asker.ask("source", new Question.Overview(), summary -> showSource(id, summary));
		askRow();
	}

	private void clear() {
		for (String question : List.of("event", "around", "source", "row", "related"))
			asker.withdraw(question);
		details.set(null);
		row.set(OptionalLong.empty());
		source.set(null);
		around.set(List.of());
		related.set(null);
	}

	private void askRow() {
		if (focus != null)
			asker.ask("row", new Question.RowOf(focus, workspace.filter().current().get(), workspace.order().get()), row::set);
	}

	private void show(Optional<Event> answer) {
		if (answer.isEmpty()) {
			clear();
			return;
		}
		Event event = answer.get();
		details.set(EventDetails.of(event, times()));
		request(event).ifPresentOrElse(this::askRelated, () -> related.set(null));
	}

	private void showSource(EventId id, Summary summary) {
		source.set(id.source() < summary.sources().size() ? summary.sources().get(id.source()).path() : null);
	}

	private void showAround(List<Event> events) {
		EventId id = focus;
		if (id != null)
			around.set(events.stream().map(event -> NearbyEvent.of(event, id, times())).toList());
	}

	private void askRelated(DetailField request) {
		Filter same = new Filter.Compare(request.column(), Operator.EQUAL, request.value());
		asker.ask("related", new Question.Rows(same, RowOrder.TIME, 0, RELATED, SAID), page -> showRelated(request, page));
	}

	private void showRelated(DetailField request, Page page) {
		EventId id = focus;
		if (id != null)
			related.set(
					new RelatedEvents(request, page.total(), page.rows().stream().map(row -> NearbyEvent.of(row, id, times())).toList()));
	}

	private static Optional<DetailField> request(Event event) {
		return event.fields().stream().filter(field -> field.field().role() == Role.REQUEST).map(DetailsViewModel::plain)
				.filter(field -> !field.value().isBlank()).findFirst();
	}

	private static DetailField plain(FieldValue field) {
		return DetailField.of(field.field().name(), field.value().asText());
	}

	private boolean isMessage(String column) {
		EventDetails shown = details.get();
		return column.equals(BuiltIn.MESSAGE.word()) || column.equals(Role.MESSAGE.word())
				|| (shown != null && column.equals(shown.message().name()));
	}

	private TimeFormat times() {
		return new TimeFormat(workspace.zone().get());
	}
}
