package dev.chiplog.ui.events;

import dev.chiplog.query.Filter;
import dev.chiplog.query.Page;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.ui.common.Asker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The pages around the rows on screen: fetched before they are needed, a few kept, the least recently used forgotten.
///
/// Threads: the JavaFX thread; never waits.
final class RowPages {
	private static final int SIZE = 128;
	private static final String FIRST = "first rows";
	private static final int KEPT = 32;

	private final Asker asker;
	private final Consumer<Page> arrived;
	private final Map<Long, Page> pages = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, Page> eldest) {
			return size() > KEPT;
		}
	};
	private final Map<Long, Page> outdated = new HashMap<>();
	private final Set<Long> asked = new HashSet<>();
	private boolean counted;
	private View view = new View(new Filter.Everything(), RowOrder.TIME, List.of());
	private View outdatedView = view;

	/// Which rows are wanted, how ordered, and with which cells.
	record View(Filter filter, RowOrder order, List<String> columns) {
		/// Whether the other view has the same rows as long as the data are the same.
		boolean hasRowsOf(View other) {
			return filter.equals(other.filter) && order.equals(other.order);
		}
	}

	/// @param arrived told of every page that came
	RowPages(Asker asker, Consumer<Page> arrived) {
		this.asker = asker;
		this.arrived = arrived;
	}

	/// Begins anew with another view, or with the same one over newer data; what was there stays shown until it is replaced.
	void restart(View next) {
		asked.forEach(page -> asker.withdraw(name(page)));
		asked.clear();
		counted &= next.hasRowsOf(view);
		if (!pages.isEmpty()) {
			outdated.clear();
			outdated.putAll(pages);
			outdatedView = view;
		}
		pages.clear();
		view = next;
		if (counted)
			asker.withdraw(FIRST);
		else
			askFirst(1);
	}

	/// What is fetched at present.
	View view() {
		return view;
	}

	/// Whether it is known how many rows the view has; as long as it is not, the first rows are shown as they are found.
	boolean isCounted() {
		return counted;
	}

	/// Whether an answer is on its way.
	boolean isWaiting() {
		return !asked.isEmpty();
	}

	/// Asks for the pages of these rows and of one screen before and behind them, unless they are there or on their way.
	void want(long first, int lines) {
		for (long page = Math.max(0, first - lines) / SIZE; page <= (first + 2L * lines) / SIZE; page++)
			if (!pages.containsKey(page) && asked.add(page))
				ask(page);
	}

	/// The row as far as it is known.
	ScreenRow row(long row) {
		Page page = pages.get(row / SIZE);
		Page shown = page == null ? outdated.get(row / SIZE) : page;
		int index = (int) (row % SIZE);
		boolean known = shown != null && index < shown.rows().size();
		return new ScreenRow(row, known && shown != null ? shown.rows().get(index) : null,
				page == null ? outdatedView.columns() : view.columns());
	}

	private void ask(long page) {
		asker.ask(name(page), new Question.Rows(view.filter(), view.order(), page * SIZE, SIZE, view.columns()), answer -> {
			asked.remove(page);
			pages.put(page, answer);
			counted = true;
			asker.withdraw(FIRST);
			arrived.accept(answer);
		});
	}

	/// Asks for the rows that are found before all are; when these are too few to fill a page, for more of them.
	private void askFirst(int least) {
		asker.ask(FIRST, new Question.FirstRows(view.filter(), view.order(), least, SIZE, view.columns()), rows -> {
			if (rows.size() < least)
				return;
			pages.put(0L, new Page(rows.size(), 0, rows));
			arrived.accept(new Page(rows.size(), 0, rows));
			if (rows.size() < SIZE)
				askFirst(rows.size() + 1);
		});
	}

	private static String name(long page) {
		return "page " + page;
	}
}
