package dev.chiplog.ui.main;

import dev.chiplog.workspace.Workspace;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Opens the files and folders that are dropped on the window.
record DropTarget(Workspace workspace) {
	private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

	/// Takes drops on the node and what is in it; the node has the pseudo-class `dropping` while files hang over it.
	void install(Node root) {
		root.addEventFilter(DragEvent.DRAG_OVER, event -> {
			Dragboard board = event.getDragboard();
			if (!board.hasFiles())
				return;
			event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
			root.pseudoClassStateChanged(DROPPING, true);
			event.consume();
		});
		root.addEventHandler(DragEvent.DRAG_EXITED, _ -> root.pseudoClassStateChanged(DROPPING, false));
		root.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
			if (!event.getDragboard().hasFiles())
				return;
			event.setDropCompleted(drop(event.getDragboard().getFiles()));
			root.pseudoClassStateChanged(DROPPING, false);
			event.consume();
		});
	}

	/// Opens what was dropped; several files and folders become one dataset.
	///
	/// @return whether there was anything to open
	boolean drop(List<File> files) {
		List<Path> paths = files.stream().map(File::toPath).toList();
		if (!paths.isEmpty())
			workspace.open(paths);
		return !paths.isEmpty();
	}
}
