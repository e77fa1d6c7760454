package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Messages;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// The button beside the title of a chart that offers what can be done with it; a right click on the chart opens the same menu.
public final class ChartMenuButton extends Button {

	/// @param menu makes the menu each time that it is wanted
	public ChartMenuButton(ChartPane chart, Supplier<ContextMenu> menu, Locale locale) {
		super(null, new FontIcon("fth-more-horizontal"));
		String text = new Messages("chart", locale).text("more");
		getStyleClass().addAll("flat", "chart-more");
		setTooltip(new Tooltip(text));
		setAccessibleText(text);
		setMinWidth(USE_PREF_SIZE);
		setOnAction(_ -> menu.get().show(this, Side.BOTTOM, 0, 0));
		chart.setOnContextMenuRequested(event -> {
			menu.get().show(chart, event.getScreenX(), event.getScreenY());
			event.consume();
		});
	}
}
