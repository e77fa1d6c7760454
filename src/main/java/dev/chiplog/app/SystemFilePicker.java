package dev.chiplog.app;

import dev.chiplog.ui.common.FilePicker;
import dev.chiplog.ui.common.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The system's own dialogs for files and folders; each begins in the folder that was picked from last.
final class SystemFilePicker implements FilePicker {
	private final Stage owner;
	private final Messages messages;
	private @Nullable File folder;

	SystemFilePicker(Stage owner, Messages messages) {
		this.owner = owner;
		this.messages = messages;
	}

	@Override
	public List<Path> files() {
		List<File> picked = chooser("pick.files").showOpenMultipleDialog(owner);
		if (picked == null || picked.isEmpty())
			return List.of();
		folder = picked.getFirst().getParentFile();
		return picked.stream().map(File::toPath).toList();
	}

	@Override
	public Optional<Path> folder() {
		DirectoryChooser chooser = new DirectoryChooser();
		chooser.setTitle(messages.text("pick.folder"));
		chooser.setInitialDirectory(existingFolder());
		File picked = chooser.showDialog(owner);
		if (picked != null)
			folder = picked;
		return Optional.ofNullable(picked).map(File::toPath);
	}

	@Override
	public Optional<Path> save(String name) {
		FileChooser chooser = chooser("pick.save");
		chooser.setInitialFileName(name);
		File picked = chooser.showSaveDialog(owner);
		if (picked != null)
			folder = picked.getParentFile();
		return Optional.ofNullable(picked).map(File::toPath);
	}

	private FileChooser chooser(String title) {
		FileChooser chooser = new FileChooser();
		chooser.setTitle(messages.text(title));
		chooser.setInitialDirectory(existingFolder());
		return chooser;
	}

	/// A chooser throws when its first folder has gone away.
	private @Nullable File existingFolder() {
		return folder != null && folder.isDirectory() ? folder : null;
	}
}
