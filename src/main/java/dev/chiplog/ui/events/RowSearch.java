package dev.chiplog.ui.events;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Question;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Level;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.workspace.Workspace;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes the focus to the next or the previous row of some kind; at the last one it stays.
///
/// Threads: the JavaFX thread.
public final class RowSearch {
	private final Workspace workspace;
	private final Asker asker;
	private final RowWindow window;
	private final RowSelection selection;

	RowSearch(Workspace workspace, Asker asker, RowWindow window, RowSelection selection) {
		this.workspace = workspace;
		this.asker = asker;
		this.window = window;
		this.selection = selection;
	}

	/// To an event of level ERROR or above.
	public void error(boolean forward) {
		find(atLeast(Level.ERROR), forward);
	}

	/// To an event of level WARNING.
	public void warning(boolean forward) {
		find(new Filter.Compare(BuiltIn.LEVEL.word(), Operator.EQUAL, Level.WARNING.name()), forward);
	}

	/// To an event that holds a phrase of the filter; nowhere when the filter has none.
	public void match(boolean forward) {
		Marks.of(workspace.filter().current().get()).wanted().ifPresent(wanted -> find(wanted, forward));
	}

	/// To a bookmarked event that the filter selects.
	public void bookmark(boolean forward) {
		TreeSet<Long> rows = new TreeSet<>();
		Set<EventId> marked = workspace.bookmarks().get().ids();
		int[] open = {marked.size()};
		for (EventId id : marked)
			asker.ask("bookmark " + id, new Question.RowOf(id, workspace.filter().current().get(), workspace.order().get()), row -> {
				row.ifPresent(rows::add);
				if (--open[0] == 0)
					moveTo(forward ? rows.higher(selection.focus()) : rows.lower(selection.focus()));
			});
	}

	private void moveTo(@Nullable Long row) {
		Stream.ofNullable(row).forEach(selection::moveTo);
	}

	private void find(Filter wanted, boolean forward) {
		long here = selection.focus() >= 0 ? selection.focus() + (forward ? 1 : -1) : window.first().get();
		if (here < 0 || here >= window.total().get())
			return;
		asker.ask("find", new Question.Find(workspace.filter().current().get(), workspace.order().get(), wanted, here, forward),
				(OptionalLong row) -> row.ifPresent(selection::moveTo));
	}

	private static Filter atLeast(Level level) {
		return new Filter.Compare(BuiltIn.LEVEL.word(), Operator.AT_LEAST, level.name());
	}
}
