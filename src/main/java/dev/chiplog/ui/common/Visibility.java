package dev.chiplog.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Whether a node is seen and has room, or has neither: one that is hidden leaves no gap.
///
/// Threads: the JavaFX thread.
public final class Visibility {
	private Visibility() {
	}

	/// Shows or hides the node.
	public static void set(Node node, boolean shown) {
		node.setVisible(shown);
		node.setManaged(shown);
	}

	/// Shows the node as long as the value says so.
	public static void bind(Node node, ObservableValue<Boolean> shown) {
		node.visibleProperty().bind(shown);
		node.managedProperty().bind(shown);
	}
}
