package dev.chiplog.ui.errors;

import dev.chiplog.ui.common.Messages;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with the picked group, for who does not reach for the buttons.
final class GroupMenu extends ContextMenu {

	/// @param showEvents brings the view of single events to the front
	/// @param copyTicket copies what is known of the group
	GroupMenu(ErrorsViewModel model, Messages messages, Runnable showEvents, Runnable copyTicket) {
		GroupViewModel group = model.group();
		add("filter", messages.text("action.filter"), group::filterToThese);
		add("events", messages.text("action.events"), () -> {
			group.filterToThese();
			showEvents.run();
		});
		add("hide", messages.text("action.hide"), model::hidePicked);
		getItems().add(new SeparatorMenuItem());
		add("bookmark", messages.text(group.bookmarked().get() ? "action.bookmarked" : "action.bookmark"), group::toggleBookmark);
		add("copy", messages.text("action.copy"), copyTicket);
	}

	private void add(String id, String text, Runnable run) {
		MenuItem item = new MenuItem(text);
		item.setId("error-group-" + id);
		item.setMnemonicParsing(false);
		item.setOnAction(_ -> run.run());
		getItems().add(item);
	}
}
