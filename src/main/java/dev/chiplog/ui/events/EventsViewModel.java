package dev.chiplog.ui.events;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.Question;
import dev.chiplog.query.Summary;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Role;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.TimeFormat;
import dev.chiplog.workspace.Bookmarks;
import dev.chiplog.workspace.LoadState;
import dev.chiplog.workspace.Selection;
import dev.chiplog.workspace.Workspace;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The events view: its rows, columns, selection and state, kept in step with the workspace.
///
/// Threads: the JavaFX thread.
public final class EventsViewModel {
	private static final double NANOS_PER_MILLI = 1e6;

	private final ReadOnlyObjectWrapper<EventsState> state = new ReadOnlyObjectWrapper<>(EventsState.NOTHING_OPEN);
	private final ReadOnlyObjectWrapper<List<EventColumn>> columns = new ReadOnlyObjectWrapper<>(List.of());
	private final ReadOnlyObjectWrapper<List<FieldInfo>> fields = new ReadOnlyObjectWrapper<>(List.of());
	private final ReadOnlyObjectWrapper<CellFormat> format;
	private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(new Marks(List.of()));
	private final ReadOnlyObjectWrapper<Selection> picked = new ReadOnlyObjectWrapper<>(Selection.NONE);
	private final ReadOnlyObjectWrapper<Bookmarks> bookmarks = new ReadOnlyObjectWrapper<>(Bookmarks.NONE);
	private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
	private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
	private final Workspace workspace;
	private final Messages messages;
	private final Numbers numbers;
	private final Asker asker;
	private final RowWindow window;
	private final RowSelection selection;
	private final RowSearch search;
	private long askedAt = System.nanoTime();
	private double millis = -1;
	private boolean found;
	private long events;
	private boolean newer;

	/// @param messages the texts of this panel
	public EventsViewModel(Workspace workspace, FxThread fxThread, Messages messages) {
		this.workspace = workspace;
		this.messages = messages;
		this.numbers = new Numbers(messages.locale());
		this.format = new ReadOnlyObjectWrapper<>(new CellFormat(new TimeFormat(workspace.zone().get()), false));
		this.asker = new Asker(workspace, fxThread, this::fail);
		this.window = new RowWindow(asker, this::arrived);
		this.selection = new RowSelection(workspace, asker, window);
		this.search = new RowSearch(workspace, asker, window, selection);
		fxThread.follow(workspace.columns(), _ -> changeColumns());
		fxThread.follow(workspace.filter().current(), this::changeFilter);
		fxThread.follow(workspace.order(), _ -> restartAtFocus());
		fxThread.follow(workspace.selection(), this::select);
		fxThread.follow(workspace.zone(), zone -> format.set(new CellFormat(new TimeFormat(zone), format.get().dates())));
		fxThread.follow(workspace.version(), _ -> refresh());
		fxThread.follow(workspace.bookmarks(), bookmarks::set);
		fxThread.follow(workspace.loading(), _ -> tell());
		fxThread.follow(workspace.following(), this::follow);
		window.total().subscribe((before, after) -> stayAtEnd(before.longValue(), after.longValue()));
	}

	/// What there is to show.
	public ReadOnlyObjectProperty<EventsState> state() {
		return state.getReadOnlyProperty();
	}

	/// The columns, from left to right.
	public ReadOnlyObjectProperty<List<EventColumn>> columns() {
		return columns.getReadOnlyProperty();
	}

	/// Every field that could be a column.
	public ReadOnlyObjectProperty<List<FieldInfo>> fields() {
		return fields.getReadOnlyProperty();
	}

	/// How cells are written.
	public ReadOnlyObjectProperty<CellFormat> format() {
		return format.getReadOnlyProperty();
	}

	/// What is marked in messages.
	public ReadOnlyObjectProperty<Marks> marks() {
		return marks.getReadOnlyProperty();
	}

	/// What is picked.
	public ReadOnlyObjectProperty<Selection> picked() {
		return picked.getReadOnlyProperty();
	}

	/// How many events the filter selects of how many, and how long that took: `39,125 of 1,383,729 events · 1.9 ms`; as long as they are
	/// not counted, how many are found.
	public ReadOnlyStringProperty summary() {
		return summary.getReadOnlyProperty();
	}

	/// Why the rows could not be had; empty when they could.
	public ReadOnlyStringProperty failure() {
		return failure.getReadOnlyProperty();
	}

	/// The rows on screen.
	public RowWindow window() {
		return window;
	}

	/// Which rows are picked.
	public RowSelection selection() {
		return selection;
	}

	/// The way to the next row of some kind.
	public RowSearch search() {
		return search;
	}

	/// The events that are bookmarked.
	public ReadOnlyObjectProperty<Bookmarks> bookmarks() {
		return bookmarks.getReadOnlyProperty();
	}

	/// Bookmarks the event in focus, or takes its bookmark away.
	public void toggleBookmark() {
		workspace.selection().get().focus().ifPresent(id -> workspace.bookmarks().set(workspace.bookmarks().get().toggle(id)));
	}

	/// Gives the picked rows with the cells of the columns that are shown, in the order of the view; nothing happens when none is picked.
	public void pickedRows(Consumer<List<PageRow>> given) {
		if (selection.focus() >= 0)
			asker.ask("picked",
					new Question.Rows(workspace.filter().current().get(), workspace.order().get(), selection.lowest(), selection.span(),
							workspace.columns().get()),
					page -> given.accept(page.rows().stream().filter(row -> selection.contains(row.id())).toList()));
	}

	private void follow(boolean on) {
		if (on)
			window.scrollTo(window.total().get());
	}

	/// While files are followed, who looks at the last row sees the next; who looks elsewhere stays there.
	private void stayAtEnd(long before, long after) {
		if (workspace.following().get() && window.counted().get() && after > before && window.first().get() + window.lines() >= before)
			window.scrollTo(after);
	}

	private void changeColumns() {
		columns.set(workspace.columns().get().stream().map(name -> EventColumn.of(name, fields.get())).toList());
		restart();
	}

	private void changeFilter(Filter filter) {
		marks.set(Marks.of(filter));
		restartAtFocus();
	}

	/// The event in focus stays on screen when the view still holds it; else the view begins at its top.
	private void restartAtFocus() {
		window.scrollTo(0);
		restart();
		selection.locate(workspace.filter().current().get(), workspace.order().get(), row -> {
			if (row >= 0)
				window.scrollTo(row - window.lines() / 3);
		});
	}

	private void restart() {
		askedAt = System.nanoTime();
		millis = -1;
		found = false;
		failure.set("");
		window.restart(new RowPages.View(workspace.filter().current().get(), workspace.order().get(), cells()));
	}

	/// Whether events lack a message is known only after they have been counted.
	private void fetchText() {
		if (!window.shows(cells()))
			restart();
	}

	/// What is fetched of every row: its columns, and its text where some events have no message to show.
	private List<String> cells() {
		List<String> names = workspace.columns().get();
		boolean messages = columns.get().stream().anyMatch(column -> column.kind() == EventColumn.Kind.MESSAGE);
		long told = fields.get().stream().filter(field -> field.role() == Role.MESSAGE).mapToLong(FieldInfo::count).sum();
		if (!messages || told >= events || names.contains(BuiltIn.RAW.word()))
			return names;
		return Stream.concat(names.stream(), Stream.of(BuiltIn.RAW.word())).toList();
	}

	/// Newer data are asked for once the answers before have come, so that quick successions never leave the view without any.
	private void refresh() {
		if (window.isWaiting()) {
			newer = true;
			return;
		}
		newer = false;
		asker.ask("fields", new Question.Fields(), known -> {
			fields.set(known);
			columns.set(workspace.columns().get().stream().map(name -> EventColumn.of(name, known)).toList());
			fetchText();
		});
		asker.ask("overview", new Question.Overview(), this::overview);
		restart();
		selection.locate(workspace.filter().current().get(), workspace.order().get(), _ -> {
		});
	}

	private void overview(Summary overview) {
		events = overview.events();
		TimeFormat times = format.get().times();
		boolean days = overview.from().isPresent() && overview.to().isPresent()
				&& !times.date(overview.from().getAsLong()).equals(times.date(overview.to().getAsLong()));
		format.set(new CellFormat(times, days));
		fetchText();
		tell();
	}

	private void select(Selection now) {
		boolean elsewhere = selection.follow(now);
		picked.set(now);
		if (elsewhere)
			selection.locate(workspace.filter().current().get(), workspace.order().get(), row -> {
				if (row >= 0)
					window.reveal(row);
			});
	}

	private void arrived() {
		found = true;
		if (millis < 0 && window.counted().get())
			millis = (System.nanoTime() - askedAt) / NANOS_PER_MILLI;
		tell();
		if (newer)
			refresh();
	}

	private void fail(String sentence) {
		failure.set(sentence);
		tell();
	}

	private void tell() {
		state.set(stateNow());
		long total = window.total().get();
		boolean loading = workspace.loading().get().phase() == LoadState.Phase.LOADING;
		String text = !window.counted().get() ? "summary.counting" : loading ? "summary.loading" : "summary";
		summary.set(found && events > 0
				? messages.text(text, numbers.count(total), numbers.count(Math.max(events, total)), numbers.duration(millis))
				: "");
	}

	private EventsState stateNow() {
		LoadState loading = workspace.loading().get();
		if (!failure.get().isEmpty())
			return EventsState.FAILED;
		if (window.total().get() > 0)
			return EventsState.ROWS;
		return switch (loading.phase()) {
			case EMPTY -> EventsState.NOTHING_OPEN;
			case LOADING -> EventsState.LOADING;
			case FAILED -> {
				failure.set(loading.sentence());
				yield EventsState.FAILED;
			}
			case DONE, CANCELLED -> millis < 0 ? EventsState.LOADING : events == 0 ? EventsState.NO_EVENTS : EventsState.NO_MATCH;
		};
	}
}
