package dev.chiplog.ui.main;

import dev.chiplog.ui.common.Action;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Turns keys into actions, before any control sees them; mere characters are left to a text input that has the focus.
///
/// Escape alone comes here last: what has the focus may have something of its own to leave.
record Shortcuts(List<Action> actions) implements EventHandler<KeyEvent> {

	/// Listens to every key of the node and what is in it.
	void install(Node root) {
		root.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
			if (pressed.getCode() != KeyCode.ESCAPE)
				handle(pressed);
		});
		root.addEventFilter(KeyEvent.KEY_TYPED, this);
		root.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
			if (pressed.getCode() == KeyCode.ESCAPE)
				handle(pressed);
		});
	}

	@Override
	public void handle(KeyEvent event) {
		boolean typing = event.getTarget() instanceof TextInputControl;
		Optional<Action> wanted = actions.stream().filter(action -> action.matches(event, typing)).findFirst();
		wanted.ifPresent(action -> {
			event.consume();
			action.run().run();
		});
	}
}
