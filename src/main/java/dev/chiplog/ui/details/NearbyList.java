package dev.chiplog.ui.details;

import dev.chiplog.record.EventId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Events near the one in focus, one a line: the colour of the level, the time, what it says; a click brings one into focus.
final class NearbyList extends VBox {
	private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
	private static final int SHOWN = 300;

	private final Consumer<EventId> picked;

	/// @param picked told which event was clicked
	NearbyList(Consumer<EventId> picked) {
		this.picked = picked;
		getStyleClass().add("nearby");
	}

	/// Shows these events in place of those before.
	void show(List<NearbyEvent> events) {
		getChildren().setAll(events.stream().map(this::line).toList());
	}

	private HBox line(NearbyEvent event) {
		Region mark = new Region();
		mark.getStyleClass().add("nearby-mark");
		Label time = new Label(event.time());
		time.getStyleClass().addAll("nearby-time", "monospace");
		time.setMinWidth(USE_PREF_SIZE);
		Label text = new Label(event.text().length() > SHOWN ? event.text().substring(0, SHOWN) + "…" : event.text());
		text.getStyleClass().addAll("nearby-text", "monospace");
		HBox line = new HBox(mark, time, text);
		String level = event.level() == null ? "none" : event.level().name().toLowerCase(Locale.ROOT);
		line.getStyleClass().addAll("nearby-line", "level-" + level);
		line.pseudoClassStateChanged(CURRENT, event.current());
		line.setAccessibleRole(AccessibleRole.LIST_ITEM);
		line.setAccessibleText(event.time() + " " + event.text());
		line.setOnMouseClicked(_ -> picked.accept(event.id()));
		return line;
	}
}
