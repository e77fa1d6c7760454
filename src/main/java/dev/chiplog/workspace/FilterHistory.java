package dev.chiplog.workspace;

import dev.chiplog.query.Filter;
import java.util.ArrayDeque;
import java.util.Deque;

/// The filter that all views share, with the way back and forth through its changes.
///
/// Threads: one, the window's.
public final class FilterHistory {
	private static final int KEPT = 200;

	private final Deque<Filter> before = new ArrayDeque<>();
	private final Deque<Filter> behind = new ArrayDeque<>();
	private final Watched<Filter> filter = new Watched<>(new Filter.Everything());

	/// The filter now; watch it to follow every change, whoever makes it.
	public Watched<Filter> current() {
		return filter;
	}

	/// Changes the filter as a step that can be undone.
	public void change(Filter next) {
		if (next.equals(filter.get()))
			return;
		before.push(filter.get());
		if (before.size() > KEPT)
			before.removeLast();
		behind.clear();
		filter.set(next);
	}

	/// Goes back to the filter before the last change; nothing happens when there was none.
	public void undo() {
		if (before.isEmpty())
			return;
		behind.push(filter.get());
		filter.set(before.pop());
	}

	/// Takes back the last undo; nothing happens when there was none.
	public void redo() {
		if (behind.isEmpty())
			return;
		before.push(filter.get());
		filter.set(behind.pop());
	}

	/// Forgets every step and selects everything.
	public void clear() {
		before.clear();
		behind.clear();
		filter.set(new Filter.Everything());
	}
}
