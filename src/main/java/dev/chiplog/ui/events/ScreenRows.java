package dev.chiplog.ui.events;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableListBase;

/// The rows on screen as a list that changes in place, so that the table keeps its cells while the user scrolls.
final class ScreenRows extends ObservableListBase<ScreenRow> {
	private final List<ScreenRow> rows = new ArrayList<>();

	/// Shows these rows; tells only of those that changed.
	void show(List<ScreenRow> next) {
		beginChange();
		int both = Math.min(rows.size(), next.size());
		for (int line = 0; line < both; line++) {
			ScreenRow before = rows.set(line, next.get(line));
			if (!before.equals(next.get(line)))
				nextSet(line, before);
		}
		for (int line = rows.size() - 1; line >= next.size(); line--)
			nextRemove(line, rows.remove(line));
		if (next.size() > both) {
			rows.addAll(next.subList(both, next.size()));
			nextAdd(both, next.size());
		}
		endChange();
	}

	@Override
	public ScreenRow get(int line) {
		return rows.get(line);
	}

	@Override
	public int size() {
		return rows.size();
	}
}
