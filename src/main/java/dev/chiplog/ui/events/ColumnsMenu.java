package dev.chiplog.ui.events;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;

/// Every field with a check box: the checked ones are the columns; stays open while the user checks.
final class ColumnsMenu extends ContextMenu {
	private final Workspace workspace;

	ColumnsMenu(Workspace workspace, List<FieldInfo> fields) {
		this.workspace = workspace;
		List<String> shown = workspace.columns().get();
		Stream<String> builtIn = Stream.of(BuiltIn.TIME, BuiltIn.SOURCE, BuiltIn.FILE, BuiltIn.LINE, BuiltIn.FORMAT, BuiltIn.RAW)
				.map(BuiltIn::word);
		Stream.of(shown.stream(), fields.stream().map(FieldInfo::name), builtIn).flatMap(names -> names).distinct().forEach(this::add);
	}

	private void add(String name) {
		CheckBox box = new CheckBox(name);
		box.setId("choose-" + name);
		box.setMnemonicParsing(false);
		box.setSelected(workspace.columns().get().contains(name));
		box.setOnAction(_ -> choose(name, box));
		getItems().add(new CustomMenuItem(box, false));
	}

	private void choose(String name, CheckBox box) {
		List<String> names = new ArrayList<>(workspace.columns().get());
		if (box.isSelected())
			names.add(name);
		else if (names.size() > 1)
			names.remove(name);
		box.setSelected(names.contains(name));
		workspace.columns().set(List.copyOf(names));
	}
}
