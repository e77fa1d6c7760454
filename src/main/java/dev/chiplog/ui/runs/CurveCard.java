package dev.chiplog.ui.runs;

import dev.chiplog.record.EventId;
import dev.chiplog.ui.common.chart.ChartExport;
import dev.chiplog.ui.common.chart.ChartMenuButton;
import dev.chiplog.ui.common.chart.ChartPane;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The chart of one metric, under its name.
final class CurveCard extends VBox {
	private final ChartPane chart;
	private final Label title = new Label();
	private final Label remark = new Label();
	private final Consumer<EventId> picked;
	private @Nullable Curves curves;

	/// @param export saves the chart
	/// @param picked told the event that the user clicks on
	CurveCard(Locale locale, ChartExport export, Consumer<EventId> picked) {
		this.picked = picked;
		chart = new ChartPane(locale);
		title.getStyleClass().add("heading");
		title.setMinWidth(USE_PREF_SIZE);
		remark.getStyleClass().add("muted");
		Region gap = new Region();
		HBox.setHgrow(gap, Priority.ALWAYS);
		HBox head = new HBox(title, gap, remark, new ChartMenuButton(chart, () -> menu(export), locale));
		head.getStyleClass().add("head");
		VBox.setVgrow(chart, Priority.ALWAYS);
		getChildren().setAll(head, chart);
		getStyleClass().add("curve-card");
		chart.addEventHandler(MouseEvent.MOUSE_CLICKED, this::pick);
	}

	/// Draws these from now on.
	void show(Curves shown) {
		curves = shown;
		title.setText(shown.plot().title());
		remark.setText(shown.remark());
		chart.show(shown.plot());
	}

	private ContextMenu menu(ChartExport export) {
		return new ContextMenu(export.items(chart).toArray(MenuItem[]::new));
	}

	private void pick(MouseEvent mouse) {
		Curves drawn = curves;
		if (drawn != null && mouse.getButton() == MouseButton.PRIMARY && mouse.isStillSincePress())
			chart.valuesAt(mouse.getX(), mouse.getY())
					.flatMap(place -> drawn.near(place.getX(), place.getY(), chart.getWidth(), chart.getHeight())).ifPresent(picked);
	}
}
