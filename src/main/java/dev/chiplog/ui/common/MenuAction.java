package dev.chiplog.ui.common;

import javafx.scene.control.MenuItem;

/// A menu item that does one thing, its text shown as it is: an underscore in a field's name is no sign for a key.
public final class MenuAction extends MenuItem {

	/// @param text what the user reads
	/// @param run called when the user chooses it
	public MenuAction(String text, Runnable run) {
		super(text);
		setMnemonicParsing(false);
		setOnAction(_ -> run.run());
	}

	/// @param id by which it is found in the scene
	/// @param text what the user reads
	/// @param run called when the user chooses it
	public MenuAction(String id, String text, Runnable run) {
		this(text, run);
		setId(id);
	}
}
