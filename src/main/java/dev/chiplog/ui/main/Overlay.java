package dev.chiplog.ui.main;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A layer over the window that shows one panel at a time; Escape or a click beside the panel closes it.
final class Overlay extends StackPane {
	private @Nullable Node focusedBefore;

	Overlay() {
		getStyleClass().add("overlay");
		setVisible(false);
		setOnMousePressed(pressed -> {
			if (pressed.getTarget() == this)
				close();
		});
	}

	/// Shows the panel in place of the one that is shown.
	void show(Node panel) {
		if (!isVisible() && getScene() != null)
			focusedBefore = getScene().getFocusOwner();
		getChildren().setAll(panel);
		setVisible(true);
		panel.requestFocus();
	}

	/// Shows nothing and gives the focus back.
	void close() {
		setVisible(false);
		getChildren().clear();
		if (focusedBefore != null)
			focusedBefore.requestFocus();
		focusedBefore = null;
	}
}
