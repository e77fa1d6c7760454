package dev.chiplog.ui.common;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Something that the user can make the window do, by key, from the command palette or from the list of keys.
///
/// @param id names it in code and in the texts: `open-files`
/// @param title what the user reads
/// @param keys each of which does it; empty when there is none
/// @param run does it; called on the JavaFX thread
public record Action(String id, String title, List<KeyCombination> keys, Runnable run) {
	public Action {
		keys = List.copyOf(keys);
	}

	/// Whether the event is one of the keys.
	///
	/// @param typing whether a text input has the focus, which takes the keys that are mere characters for itself
	public boolean matches(KeyEvent event, boolean typing) {
		return keys.stream().anyMatch(key -> key.match(event) && !(typing && key instanceof TypedKey));
	}

	/// The keys as the user reads them: `Ctrl+O`.
	public String keysText() {
		return keys.stream().map(KeyCombination::getDisplayText).collect(Collectors.joining("  "));
	}
}
