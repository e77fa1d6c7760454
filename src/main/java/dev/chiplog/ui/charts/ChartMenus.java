package dev.chiplog.ui.charts;

import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.chart.ChartExport;
import dev.chiplog.ui.common.chart.ChartPane;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menus of charts: what can be chosen about one, and what can be done with it.
record ChartMenus(ChartsViewModel model, ChartExport export, Messages messages) {

	/// What can be chosen about the chart: one menu in a menu for each choice, or the choice itself when there is one alone.
	ContextMenu setup(ChartViewModel chart) {
		ContextMenu menu = new ContextMenu();
		List<SetupMenu> choices = chart.menus();
		for (SetupMenu choice : choices) {
			List<MenuItem> options = choice.options().stream().map(option -> option(chart, option)).toList();
			if (choices.size() == 1)
				menu.getItems().addAll(options);
			else
				menu.getItems().add(submenu(choice.title(), options));
		}
		return menu;
	}

	/// What can be done with the chart.
	ContextMenu actions(ChartViewModel chart, ChartPane pane) {
		int place = model.charts().indexOf(chart);
		MenuItem left = item("move-left", () -> model.move(chart, place - 1));
		left.setDisable(place == 0);
		MenuItem right = item("move-right", () -> model.move(chart, place + 1));
		right.setDisable(place == model.charts().size() - 1);
		ContextMenu menu = new ContextMenu();
		menu.getItems().addAll(export.items(pane));
		menu.getItems().addAll(new SeparatorMenuItem(), left, right, new SeparatorMenuItem(), item("remove", () -> model.remove(chart)));
		return menu;
	}

	/// The kinds of charts that can be added, and the way back to those that Chiplog proposes.
	ContextMenu additions() {
		ContextMenu menu = new ContextMenu();
		for (ChartKind kind : model.kinds())
			menu.getItems().add(item(kind.key(), () -> model.add(kind)));
		MenuItem proposed = item("begin-anew", model::beginAnew);
		proposed.setDisable(!model.isArranged());
		menu.getItems().addAll(new SeparatorMenuItem(), proposed);
		return menu;
	}

	private MenuItem option(ChartViewModel chart, SetupMenu.Option option) {
		RadioMenuItem item = new RadioMenuItem(option.text());
		item.setMnemonicParsing(false);
		item.setSelected(option.chosen());
		item.setOnAction(_ -> model.change(chart, option.then()));
		return item;
	}

	private static Menu submenu(String title, List<MenuItem> options) {
		Menu menu = new Menu(title);
		menu.setMnemonicParsing(false);
		menu.getItems().setAll(options);
		return menu;
	}

	private MenuItem item(String key, Runnable action) {
		MenuItem item = new MenuItem(messages.text(key));
		item.setId(key.replace('.', '-'));
		item.setMnemonicParsing(false);
		item.setOnAction(_ -> action.run());
		return item;
	}
}
