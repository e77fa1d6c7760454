package dev.chiplog.ui.formats;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Page;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.EventReading;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.TimeFormat;
import dev.chiplog.workspace.OpenSource;
import dev.chiplog.workspace.Selection;
import dev.chiplog.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The line in focus and how it was read, following the selection of the workspace.
///
/// Threads: the JavaFX thread.
final class LineViewModel {
	private static final int SHOWN = 4000;
	private static final int LOOKED_AT = 1000;

	private final Workspace workspace;
	private final Asker asker;
	private final Messages messages;
	private final ReadOnlyObjectWrapper<@Nullable LineReading> reading = new ReadOnlyObjectWrapper<>();
	private final ReadOnlyObjectWrapper<Optional<EventId>> before = new ReadOnlyObjectWrapper<>(Optional.empty());
	private final ReadOnlyObjectWrapper<Optional<EventId>> behind = new ReadOnlyObjectWrapper<>(Optional.empty());

	LineViewModel(Workspace workspace, Asker asker, Messages messages) {
		this.workspace = workspace;
		this.asker = asker;
		this.messages = messages;
	}

	/// The line; null when there is none.
	ReadOnlyObjectProperty<@Nullable LineReading> reading() {
		return reading.getReadOnlyProperty();
	}

	/// The event before it in its source.
	ReadOnlyObjectProperty<Optional<EventId>> before() {
		return before.getReadOnlyProperty();
	}

	/// The event behind it in its source.
	ReadOnlyObjectProperty<Optional<EventId>> behind() {
		return behind.getReadOnlyProperty();
	}

	/// Asks anew for the event in focus.
	void refresh() {
		workspace.selection().get().focus().ifPresentOrElse(this::ask, this::clear);
	}

	/// Brings an event into focus, here and everywhere.
	void select(Optional<EventId> event) {
		event.ifPresent(id -> workspace.selection().set(Selection.of(id)));
	}

	/// Brings the event into focus that holds a physical line of the same source, or the last one before it.
	///
	/// @param line counted from 1
	void goToLine(Path source, long line) {
		Filter upToLine = Filter.allOf(List.of(new Filter.Compare(BuiltIn.SOURCE.word(), Operator.EQUAL, source.toString()),
				new Filter.Compare(BuiltIn.LINE.word(), Operator.AT_MOST, Long.toString(line))));
		Question.Rows question = new Question.Rows(upToLine, new RowOrder(BuiltIn.LINE.word(), true), 0, LOOKED_AT, List.of());
		asker.ask("line", question, page -> select(nearest(page)));
	}

	/// The parts of a rotated log count their lines each for itself: the part in focus goes first.
	private Optional<EventId> nearest(Page page) {
		LineReading now = reading.get();
		List<EventId> found = page.rows().stream().map(PageRow::id).toList();
		return found.stream().filter(id -> now != null && id.source() == now.event().id().source()).findFirst()
				.or(() -> found.stream().findFirst());
	}

	private void ask(EventId id) {
		asker.ask("event", new Question.One(id), event -> event.ifPresentOrElse(this::explain, this::clear));
		asker.ask("neighbours", new Question.Around(id, 1, 1), events -> showNeighbours(id, events));
	}

	private void explain(Event event) {
		asker.request("reading", cancellation -> workspace.explain(event.id(), cancellation), told -> show(event, told));
	}

	private void show(Event event, EventReading told) {
		Path source = workspace.sources().stream().filter(open -> open.index() == event.id().source()).map(OpenSource::path).findFirst()
				.orElse(Path.of(""));
		String raw = event.raw().stripTrailing();
		String text = raw.length() <= SHOWN ? raw : raw.substring(0, SHOWN) + "…";
		List<Part> parts = LineParts.of(text, told);
		ReadingFields fields = new ReadingFields(event, told, messages, new TimeFormat(workspace.zone().get()));
		String bare = told.bare().lines().findFirst().orElse("");
		reading.set(new LineReading(event, source, bare, PatternProposal.of(bare, told), text, parts, new ReadingSteps(messages).rows(told),
				fields.rows(text, parts)));
	}

	private void showNeighbours(EventId id, List<Event> events) {
		List<EventId> ids = events.stream().map(Event::id).toList();
		int at = ids.indexOf(id);
		before.set(at > 0 ? Optional.of(ids.get(at - 1)) : Optional.empty());
		behind.set(at >= 0 && at + 1 < ids.size() ? Optional.of(ids.get(at + 1)) : Optional.empty());
	}

	private void clear() {
		List.of("event", "neighbours", "reading").forEach(asker::withdraw);
		reading.set(null);
		before.set(Optional.empty());
		behind.set(Optional.empty());
	}
}
