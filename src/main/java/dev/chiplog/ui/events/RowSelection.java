package dev.chiplog.ui.events;

import dev.chiplog.query.Filter;
import dev.chiplog.query.PageRow;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.EventId;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.workspace.Selection;
import dev.chiplog.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Which rows are picked, and the row in focus; events are remembered by what they are, since rows shift while files load.
///
/// Threads: the JavaFX thread.
public final class RowSelection {
	/// How many rows a range may hold.
	static final int MOST = 10_000;

	private final Workspace workspace;
	private final Asker asker;
	private final RowWindow window;
	private Set<EventId> picked = Set.of();
	private Optional<EventId> focused = Optional.empty();
	private long focus = -1;
	private long anchor = -1;
	private long lowest;
	private long highest;

	RowSelection(Workspace workspace, Asker asker, RowWindow window) {
		this.workspace = workspace;
		this.asker = asker;
		this.window = window;
	}

	/// The row in focus; -1 when there is none.
	public long focus() {
		return focus;
	}

	/// Whether the event is picked.
	public boolean contains(EventId id) {
		return picked.contains(id);
	}

	/// The first row of those picked.
	long lowest() {
		return lowest;
	}

	/// How many rows lie from the first picked one to the last, both included; at most [#MOST].
	int span() {
		return (int) Math.min(MOST, highest - lowest + 1);
	}

	/// Moves the focus to the row and picks it.
	public void moveTo(long row) {
		if (window.total().get() == 0)
			return;
		focus = Math.clamp(row, 0, window.total().get() - 1);
		anchor = focus;
		window.reveal(focus);
		pick(focus, 1);
	}

	/// Moves the focus to the row and picks everything from where the last move ended, at most [#MOST] rows.
	public void extendTo(long row) {
		if (window.total().get() == 0 || anchor < 0) {
			moveTo(row);
			return;
		}
		focus = Math.clamp(row, Math.max(0, anchor - MOST + 1), Math.min(window.total().get(), anchor + MOST) - 1);
		window.reveal(focus);
		pick(Math.min(anchor, focus), (int) Math.abs(anchor - focus) + 1);
	}

	/// Adds the row to those picked, or takes it out; the row must be on screen.
	public void toggle(long row) {
		window.id(row).ifPresent(id -> {
			asker.withdraw("focus");
			List<EventId> events = new ArrayList<>(workspace.selection().get().events());
			if (!events.remove(id))
				events.add(id);
			focus = row;
			anchor = row;
			lowest = Math.min(lowest, row);
			highest = Math.max(highest, row);
			set(new Selection(events.isEmpty() ? Optional.empty() : Optional.of(events.contains(id) ? id : events.getLast()), events));
		});
	}

	/// Takes over what was picked elsewhere, or by this; says whether the focus is on another event than before.
	boolean follow(Selection selection) {
		picked = new HashSet<>(selection.events());
		boolean moved = !selection.focus().equals(focused);
		focused = selection.focus();
		if (focused.isEmpty())
			focus = -1;
		return moved && focused.isPresent();
	}

	/// Finds the row of the event in focus, which may have shifted, and tells it; -1 when the view does not hold the event.
	void locate(Filter filter, RowOrder order, Consumer<Long> located) {
		if (focused.isEmpty()) {
			located.accept(-1L);
			return;
		}
		asker.ask("focus", new Question.RowOf(focused.get(), filter, order), row -> {
			focus = row.orElse(-1);
			anchor = focus;
			lowest = Math.max(0, focus);
			highest = lowest + workspace.selection().get().events().size() - 1;
			located.accept(focus);
		});
	}

	private void pick(long first, int count) {
		asker.withdraw("focus");
		lowest = first;
		highest = first + count - 1;
		Optional<EventId> known = count == 1 ? window.id(first) : Optional.empty();
		if (known.isPresent()) {
			asker.withdraw("pick");
			set(Selection.of(known.get()));
			return;
		}
		asker.ask("pick", new Question.Rows(workspace.filter().current().get(), workspace.order().get(), first, count, List.of()), page -> {
			List<EventId> events = page.rows().stream().map(PageRow::id).toList();
			int index = (int) (focus - first);
			if (index < events.size())
				set(new Selection(Optional.of(events.get(index)), events));
		});
	}

	private void set(Selection selection) {
		picked = new HashSet<>(selection.events());
		focused = selection.focus();
		workspace.selection().set(selection);
	}
}
