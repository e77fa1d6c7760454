package dev.chiplog.ui.groups;

import dev.chiplog.insight.group.GroupColumn;
import dev.chiplog.query.GroupAnswer.Group;
import dev.chiplog.ui.common.MenuAction;
import dev.chiplog.ui.common.Messages;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// What can be done with a group: filter for it, look at its events, filter it out, copy; and the order of the table, for the keyboard.
final class GroupMenu extends ContextMenu {

	/// @param showEvents goes to the view of events
	GroupMenu(GroupsViewModel model, CellTexts texts, Group group, Messages messages, Runnable showEvents) {
		add("filter-for", messages.text("menu.filter-for"), () -> model.filterFor(group));
		add("show-events", messages.text("menu.show-events"), () -> {
			model.filterFor(group);
			showEvents.run();
		});
		add("filter-out", messages.text("menu.filter-out"), () -> model.filterOut(group));
		getItems().add(new SeparatorMenuItem());
		add("copy-value", messages.text("menu.copy-value"), () -> put(String.join(" ", group.key())));
		add("copy-row", messages.text("menu.copy-row"),
				() -> put(String.join("\t", texts.table().columns().stream().map(column -> texts.text(column, group)).toList())));
		getItems().add(new SeparatorMenuItem());
		Menu sort = new Menu(messages.text("menu.sort"));
		for (GroupColumn column : texts.table().columns())
			sort.getItems().add(new MenuAction(texts.title(column), () -> model.sortBy(column)));
		getItems().add(sort);
	}

	private void add(String id, String text, Runnable run) {
		getItems().add(new MenuAction("group-" + id, text, run));
	}

	private static void put(String text) {
		Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
	}
}
