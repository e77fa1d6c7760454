package dev.chiplog.ui.events;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;

/// Moves the focus over the rows by key; with Shift the rows between are picked too.
///
/// @param copy copies the picked rows
record TableKeys(EventsViewModel model, Runnable copy) implements EventHandler<KeyEvent> {

	@Override
	public void handle(KeyEvent pressed) {
		long focus = model.selection().focus();
		long here = focus < 0 ? model.window().first().get() : focus;
		long page = Math.max(1, model.window().lines() - 1);
		long end = model.window().total().get() - 1;
		switch (pressed.getCode()) {
			case DOWN -> go(pressed, focus < 0 ? here : here + 1);
			case UP -> go(pressed, here - 1);
			case PAGE_DOWN -> go(pressed, here + page);
			case PAGE_UP -> go(pressed, here - page);
			case HOME -> go(pressed, 0);
			case END -> go(pressed, end);
			case C -> {
				if (pressed.isShortcutDown()) {
					copy.run();
					pressed.consume();
				}
			}
			default -> {
			}
		}
	}

	private void go(KeyEvent pressed, long row) {
		if (pressed.isShiftDown())
			model.selection().extendTo(row);
		else
			model.selection().moveTo(row);
		pressed.consume();
	}
}
