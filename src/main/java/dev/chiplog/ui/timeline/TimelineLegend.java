package dev.chiplog.ui.timeline;

import dev.chiplog.record.Level;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The levels with their colours; a click takes a level into the filter or out of it.
public final class TimelineLegend extends HBox {
	private Consumer<Level> toggled = _ -> {
	};

	/// An empty legend.
	public TimelineLegend() {
		getStyleClass().add("timeline-legend");
	}

	/// Calls the handler with every level that is clicked.
	public void setOnToggled(Consumer<Level> handler) {
		toggled = handler;
	}

	/// Shows these levels, least severe first.
	///
	/// @param chosen those that the filter asks for; the others are dimmed unless it is empty
	/// @param unlevelled what the colour of events without a level is called; empty when all have one
	public void show(Set<Level> levels, Set<Level> chosen, String unlevelled) {
		getChildren().setAll(levels.stream().sorted().map(level -> entry(level, chosen)).toList());
		if (!unlevelled.isEmpty())
			getChildren().addFirst(unlevelled(unlevelled, chosen));
	}

	/// The style class that gives a level its colour.
	static String style(@Nullable Level level) {
		return "level-" + (level == null ? "none" : level.name().toLowerCase(Locale.ROOT));
	}

	private static Label unlevelled(String name, Set<Level> chosen) {
		Label entry = new Label(name, swatch(null));
		entry.getStyleClass().setAll("timeline-legend-entry");
		entry.setOpacity(chosen.isEmpty() ? 1 : 0.45);
		return entry;
	}

	private static Region swatch(@Nullable Level level) {
		Region swatch = new Region();
		swatch.getStyleClass().addAll("swatch", style(level));
		return swatch;
	}

	private ToggleButton entry(Level level, Set<Level> chosen) {
		ToggleButton entry = new ToggleButton(level.name(), swatch(level));
		entry.setId("legend-" + level.name());
		entry.getStyleClass().setAll("timeline-legend-entry");
		entry.setSelected(chosen.contains(level));
		entry.setOpacity(chosen.isEmpty() || chosen.contains(level) ? 1 : 0.45);
		entry.setOnAction(_ -> toggled.accept(level));
		return entry;
	}
}
