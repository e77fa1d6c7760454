package dev.chiplog.ui.events;

import dev.chiplog.query.PageRow;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// One row of the events table: picks its event by click, and shows whether it is picked or bookmarked.
final class EventRow extends TableRow<ScreenRow> {
	private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
	private static final PseudoClass BOOKMARKED = PseudoClass.getPseudoClass("bookmarked");

	private final EventsViewModel model;

	EventRow(EventsViewModel model) {
		this.model = model;
		addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
		model.picked().subscribe(this::mark);
		model.bookmarks().subscribe(this::mark);
	}

	/// Shows the marks of the event as they are now.
	void mark() {
		PageRow event = getItem() == null ? null : getItem().event();
		pseudoClassStateChanged(PICKED, event != null && model.selection().contains(event.id()));
		pseudoClassStateChanged(BOOKMARKED, event != null && model.bookmarks().get().contains(event.id()));
	}

	@Override
	protected void updateItem(@Nullable ScreenRow row, boolean empty) {
		super.updateItem(row, empty);
		mark();
	}

	private void press(MouseEvent pressed) {
		ScreenRow row = getItem();
		if (row == null || row.event() == null)
			return;
		boolean picked = model.selection().contains(row.event().id());
		if (pressed.getButton() == MouseButton.SECONDARY && picked)
			return;
		if (pressed.isShiftDown())
			model.selection().extendTo(row.row());
		else if (pressed.isShortcutDown())
			model.selection().toggle(row.row());
		else
			model.selection().moveTo(row.row());
	}
}
