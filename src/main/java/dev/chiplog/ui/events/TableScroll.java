package dev.chiplog.ui.events;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/// Scrolls the table by whole rows over any number of them: by its own scroll bar, the wheel and the trackpad.
final class TableScroll {
	/// The height of a row in pixels.
	static final double ROW = 25;
	/// The share of the track that the thumb takes at the least, so that it can be grasped however many rows there are.
	private static final double LEAST_THUMB = 0.05;
	private static final double ROWS_A_NOTCH = 3;

	private final TableView<ScreenRow> table;
	private final ScrollBar bar;
	private final RowWindow window;
	private double rest;
	private boolean following;

	TableScroll(TableView<ScreenRow> table, ScrollBar bar, RowWindow window) {
		this.table = table;
		this.bar = bar;
		this.window = window;
		table.setFixedCellSize(ROW);
		table.heightProperty().subscribe(_ -> fit());
		table.needsLayoutProperty().subscribe(_ -> fit());
		table.addEventFilter(ScrollEvent.SCROLL, this::wheel);
		window.first().subscribe(_ -> follow());
		window.total().subscribe(_ -> follow());
		bar.valueProperty().subscribe(value -> {
			if (!following)
				window.scrollTo(Math.round(value.doubleValue()));
		});
	}

	private void fit() {
		double height = table.getHeight() - headerHeight() - sideways();
		int lines = (int) (height / ROW);
		if (lines < 1 || lines == window.lines())
			return;
		window.fit(lines);
		follow();
	}

	private double headerHeight() {
		return table.lookup(".column-header-background") instanceof Region header ? header.getHeight() : 0;
	}

	/// The height of the table's own bar for scrolling sideways, while it is there.
	private double sideways() {
		return table.lookupAll(".scroll-bar").stream()
				.filter(node -> node instanceof ScrollBar own && own.getOrientation() == Orientation.HORIZONTAL && own.isVisible())
				.mapToDouble(node -> node.getLayoutBounds().getHeight()).sum();
	}

	private void wheel(ScrollEvent event) {
		if (event.getDeltaY() == 0 || event.isShortcutDown())
			return;
		double notch = event.getMultiplierY() == 0 ? 40 : event.getMultiplierY();
		rest -= event.getDeltaY() / notch * ROWS_A_NOTCH;
		long rows = (long) rest;
		rest -= rows;
		window.scrollTo(window.first().get() + rows);
		event.consume();
	}

	private void follow() {
		following = true;
		long most = Math.max(0, window.total().get() - window.lines());
		bar.setMax((double) most);
		bar.setVisibleAmount(most == 0 ? 1 : Math.max(most * LEAST_THUMB, (double) most * window.lines() / window.total().get()));
		bar.setUnitIncrement(1);
		bar.setBlockIncrement(window.lines());
		bar.setValue((double) window.first().get());
		bar.setDisable(most == 0);
		following = false;
	}
}
