package dev.chiplog.ui.events;

import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.record.Value;
import dev.chiplog.ui.common.MenuAction;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with one cell: filter for it, filter it out, change the columns, copy.
final class CellMenu extends ContextMenu {
	private static final int SHOWN = 32;

	private final Workspace workspace;
	private final EventsViewModel model;
	private final Messages messages;

	CellMenu(Workspace workspace, EventsViewModel model, Messages messages, EventCell cell, ScreenRow row) {
		this.workspace = workspace;
		this.model = model;
		this.messages = messages;
		EventColumn column = cell.column();
		Value value = row.value(column.name());
		if (value != null && column.kind() != EventColumn.Kind.TIME) {
			String text = value.asText();
			String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
			add("only", messages.text("menu.only", shown), () -> filter(filter -> FilterEdit.only(filter, column.name(), text)));
			add("exclude", messages.text("menu.exclude", shown), () -> filter(filter -> FilterEdit.exclude(filter, column.name(), text)));
			getItems().add(new SeparatorMenuItem());
		}
		getItems().add(otherColumns());
		add("remove", messages.text("menu.remove", column.name()), () -> columns(column.name()));
		getItems().add(new SeparatorMenuItem());
		add("copy-value", messages.text("menu.copy-value"), () -> RowClipboard.put(model.format().get().text(row, column)));
		add("copy-rows", messages.text("menu.copy-rows"), new RowClipboard(model)::copyRows);
	}

	private Menu otherColumns() {
		Menu menu = new Menu(messages.text("menu.add"));
		List<String> shown = workspace.columns().get();
		model.fields().get().stream().map(field -> field.name()).filter(name -> !shown.contains(name))
				.forEach(name -> menu.getItems().add(new MenuAction(name, () -> columns(name))));
		menu.setDisable(menu.getItems().isEmpty());
		return menu;
	}

	private void columns(String name) {
		List<String> names = new ArrayList<>(workspace.columns().get());
		if (!names.remove(name))
			names.add(name);
		if (!names.isEmpty())
			workspace.columns().set(List.copyOf(names));
	}

	private void filter(UnaryOperator<Filter> edit) {
		workspace.filter().change(edit.apply(workspace.filter().current().get()));
	}

	private void add(String id, String text, Runnable run) {
		getItems().add(new MenuAction("cell-" + id, text, run));
	}
}
