package dev.chiplog.ui.facets;

import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One value of a facet: checkbox, name, what can be done with it, count, and a bar as long as the count is large.
///
/// A click means *only this*, the checkbox toggles; from the keyboard, Enter and Space.
final class ValueRow extends VBox {
	/** Where the name begins, so that the bar begins there too. */
	private static final double INDENT = 21;

	private final String value;
	private final ValuesViewModel model;
	private final Messages messages;
	private final CheckBox box = new CheckBox();
	private final Label name = new Label();
	private final Label count = new Label();
	private final Region bar = new Region();
	private final DoubleProperty share = new SimpleDoubleProperty();

	ValueRow(String value, ValuesViewModel model, Messages messages) {
		this.value = value;
		this.model = model;
		this.messages = messages;
		getStyleClass().add("facet-row");
		String shown = value.isEmpty() ? messages.text("empty") : value;
		ContextMenu menu = menu();
		getChildren().addAll(line(shown, menu), bar);
		setOnContextMenuRequested(asked -> menu.show(this, asked.getScreenX(), asked.getScreenY()));
		setOnMouseClicked(click -> {
			if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress())
				model.only(value);
		});
		bar.getStyleClass().add("facet-bar");
		bar.setTranslateX(INDENT);
		bar.setMinWidth(0);
		bar.maxWidthProperty().bind(widthProperty().subtract(INDENT).multiply(share));
	}

	/// Shows the value as it stands now.
	void show(FacetItem item, Numbers numbers) {
		box.setSelected(item.chosen());
		count.setText(numbers.count(item.count()));
		share.set(item.share());
		String level = item.level().map(found -> found.name().toLowerCase(Locale.ROOT)).orElse("");
		bar.getStyleClass().setAll("facet-bar", level.isEmpty() ? "facet-bar-value" : "level-" + level);
		pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("none"), item.count() == 0);
	}

	private HBox line(String shown, ContextMenu menu) {
		String id = model.field().name() + "-" + value;
		box.setId("facet-box-" + id);
		box.getStyleClass().add("facet-box");
		box.setAccessibleText(shown);
		box.setOnAction(_ -> model.toggle(value));
		// a filter, as the checkbox itself would take Enter for a toggle
		box.addEventFilter(KeyEvent.ANY, key -> {
			if (key.getCode() != KeyCode.ENTER)
				return;
			key.consume();
			if (key.getEventType() == KeyEvent.KEY_PRESSED)
				model.only(value);
		});
		name.setId("facet-value-" + id);
		name.setText(shown);
		name.getStyleClass().add("facet-value");
		name.setMinWidth(0);
		name.setTooltip(new Tooltip(shown));
		if (value.isEmpty())
			name.getStyleClass().add("facet-value-empty");
		Region gap = new Region();
		HBox.setHgrow(gap, Priority.ALWAYS);
		Button actions = FacetHeader.icon("fth-more-horizontal", messages.text("actions"));
		actions.getStyleClass().add("facet-actions");
		actions.setFocusTraversable(false);
		actions.setOnAction(_ -> menu.show(actions, Side.BOTTOM, 0, 0));
		count.getStyleClass().add("facet-count");
		count.setMinWidth(USE_PREF_SIZE);
		HBox line = new HBox(box, name, gap, actions, count);
		line.getStyleClass().add("facet-line");
		return line;
	}

	private ContextMenu menu() {
		ContextMenu menu = new ContextMenu();
		add(menu, "filter-for", () -> model.only(value));
		add(menu, "filter-out", () -> model.exclude(value));
		add(menu, "add-column", model::addColumn);
		add(menu, "copy", () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, value)));
		return menu;
	}

	private void add(ContextMenu menu, String key, Runnable action) {
		MenuItem item = new MenuItem(messages.text(key));
		item.setId("facet-" + key);
		item.setOnAction(_ -> action.run());
		menu.getItems().add(item);
	}
}
