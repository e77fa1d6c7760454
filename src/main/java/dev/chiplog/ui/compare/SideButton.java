package dev.chiplog.ui.compare;

import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Visibility;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The name of one side, with its badge; a click offers what else it could be.
final class SideButton extends MenuButton {
	private final WhichSide which;
	private final Messages messages;
	private final Label span = new Label();
	private final Label rest = new Label();

	SideButton(WhichSide which, CompareViewModel model, Messages messages) {
		this.which = which;
		this.messages = messages;
		setId("compare-side-" + which.word());
		getStyleClass().add("side");
		Label badge = new Label(which.name());
		badge.getStyleClass().addAll("badge", "badge-" + which.word());
		badge.setMinWidth(USE_PREF_SIZE);
		span.setMinWidth(USE_PREF_SIZE);
		rest.getStyleClass().addAll("muted", "monospace");
		HBox title = new HBox(badge, span, rest);
		title.getStyleClass().add("title");
		setGraphic(title);
		add("side.filter", () -> model.pickFilter(which));
		if (which == WhichSide.A)
			add("side.before", model::pickBefore);
		add(which == WhichSide.A ? "side.rest" : "side.rest-of-a", () -> model.pickRest(which));
	}

	/// Shows what the side is now.
	void show(SideText text) {
		span.setText(text.span());
		rest.setText(text.rest());
		Visibility.set(rest, !text.rest().isEmpty());
		String whole = text.whole().isEmpty() ? messages.text("everything") : text.whole();
		setTooltip(new Tooltip(messages.text("side." + which.word()) + "\n" + whole));
		setAccessibleText(which.name() + " " + text.span() + " " + text.rest());
	}

	private void add(String key, Runnable run) {
		MenuItem item = new MenuItem(messages.text(key));
		item.setId("compare-" + which.word() + "-" + key.substring(key.indexOf('.') + 1));
		item.setMnemonicParsing(false);
		item.setOnAction(_ -> run.run());
		getItems().add(item);
	}
}
