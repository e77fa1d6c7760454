package dev.chiplog.ui.events;

import dev.chiplog.query.Page;
import dev.chiplog.record.EventId;
import dev.chiplog.ui.common.Asker;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.ObservableList;

/// The part of the view that is on screen: where it begins, how many rows fit, and what they are.
///
/// A scroll costs the same however many rows the view has.
///
/// Threads: the JavaFX thread.
public final class RowWindow {
	private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
	private final ReadOnlyBooleanWrapper counted = new ReadOnlyBooleanWrapper();
	private final ReadOnlyLongWrapper first = new ReadOnlyLongWrapper();
	private final ScreenRows screen = new ScreenRows();
	private final RowPages pages;
	private int lines = 1;

	/// @param arrived told after a page has come and is shown
	RowWindow(Asker asker, Runnable arrived) {
		pages = new RowPages(asker, page -> {
			show(page);
			arrived.run();
		});
	}

	/// How many rows the view has; as long as they are not counted, how many are found.
	public ReadOnlyLongProperty total() {
		return total.getReadOnlyProperty();
	}

	/// Whether it is known how many rows the view has; follows a change of [#total].
	public ReadOnlyBooleanProperty counted() {
		return counted.getReadOnlyProperty();
	}

	/// The topmost row on screen, 0-based.
	public ReadOnlyLongProperty first() {
		return first.getReadOnlyProperty();
	}

	/// The rows on screen.
	public ObservableList<ScreenRow> rows() {
		return screen;
	}

	/// How many rows fit on the screen.
	public int lines() {
		return lines;
	}

	/// Says how many rows fit on the screen.
	public void fit(int count) {
		if (count == lines || count < 1)
			return;
		lines = count;
		scrollTo(first.get());
	}

	/// Brings the row to the top, or as near as the end allows.
	public void scrollTo(long row) {
		first.set(Math.clamp(row, 0, Math.max(0, total.get() - lines)));
		pages.want(first.get(), lines);
		refresh();
	}

	/// Brings the row on screen, in the upper third when it is off.
	public void reveal(long row) {
		if (row < first.get() || row >= first.get() + lines)
			scrollTo(row - (Math.abs(row - first.get()) <= lines ? row < first.get() ? 0 : lines - 1 : lines / 3));
	}

	/// The event at the row, when it is known already.
	Optional<EventId> id(long row) {
		return Optional.ofNullable(pages.row(row).event()).map(event -> event.id());
	}

	/// Shows another view, or the same one over newer data.
	void restart(RowPages.View view) {
		pages.restart(view);
		counted.set(pages.isCounted());
		pages.want(first.get(), lines);
	}

	/// Whether the view fetches these cells of every row.
	boolean shows(List<String> cells) {
		return pages.view().columns().equals(cells);
	}

	/// Whether rows are on their way.
	boolean isWaiting() {
		return pages.isWaiting();
	}

	private void show(Page page) {
		total.set(page.total());
		counted.set(pages.isCounted());
		scrollTo(first.get());
	}

	private void refresh() {
		long end = Math.min(total.get(), first.get() + lines);
		screen.show(LongStream.range(first.get(), end).mapToObj(pages::row).toList());
	}
}
