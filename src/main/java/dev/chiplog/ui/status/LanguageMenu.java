package dev.chiplog.ui.status;

import dev.chiplog.ui.common.Messages;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// The languages of the window, each under its own name.
final class LanguageMenu {
	private static final List<String> TAGS = List.of("en", "zh-CN", "ko");

	private final ContextMenu menu = new ContextMenu();

	LanguageMenu(StatusViewModel viewModel, Messages messages) {
		String chosen = viewModel.language();
		String current = chosen == null ? messages.locale().toLanguageTag() : chosen;
		ToggleGroup group = new ToggleGroup();
		for (String tag : TAGS) {
			Locale language = Locale.forLanguageTag(tag);
			String name = new Messages("status", language).text("language.own");
			RadioMenuItem item = new RadioMenuItem(name);
			item.setToggleGroup(group);
			item.setSelected(tag.equals(current));
			item.setOnAction(_ -> {
				viewModel.speak(tag);
				viewModel.tell(new Messages("status", language).text("language.later"));
			});
			menu.getItems().add(item);
		}
	}

	/// Opens the menu above the node.
	void showAbove(Node node) {
		menu.show(node, Side.TOP, 0, 0);
	}
}
