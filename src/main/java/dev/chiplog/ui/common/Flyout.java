package dev.chiplog.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Popup;

/// A small box that opens above or below a node and closes at a click beside it or at Escape.
///
/// Threads: the JavaFX thread.
public final class Flyout {
	private static final double GAP = 4;

	private final Popup popup = new Popup();

	/// @param content what the box holds
	/// @param home a node whose style sheets the content needs
	public Flyout(Parent content, Parent home) {
		content.getStyleClass().add("flyout");
		content.getStylesheets().setAll(home.getStylesheets());
		popup.getContent().setAll(content);
		popup.setAutoHide(true);
		popup.setHideOnEscape(true);
	}

	/// Opens the box above the node, its left edge where the node's is, and moved to stay on the screen.
	public void showAbove(Node node) {
		Bounds bounds = node.localToScreen(node.getLayoutBounds());
		popup.show(node, bounds.getMinX(), bounds.getMinY());
		popup.setY(bounds.getMinY() - popup.getHeight() - GAP);
	}

	/// Opens the box below the node, its left edge where the node's is, and moved to stay on the screen.
	public void showBelow(Node node) {
		Bounds bounds = node.localToScreen(node.getLayoutBounds());
		popup.show(node, bounds.getMinX(), bounds.getMaxY() + GAP);
	}

	/// Closes the box.
	public void hide() {
		popup.hide();
	}
}
