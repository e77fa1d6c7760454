package dev.chiplog.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Lets the user pick files; the system's dialogs in the window, something scripted in tests.
public interface FilePicker {

	/// Files to open; empty when the user changes their mind.
	List<Path> files();

	/// A folder to open; empty when the user changes their mind.
	Optional<Path> folder();

	/// Where to save; empty when the user changes their mind.
	///
	/// @param name the proposed file name
	Optional<Path> save(String name);
}
