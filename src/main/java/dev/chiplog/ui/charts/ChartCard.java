package dev.chiplog.ui.charts;

import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.chart.ChartMenuButton;
import dev.chiplog.ui.common.chart.ChartPane;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A chart on a card: its title, by which the user drags it to another place; its set-up, which opens at a click; what else can be done with it;
/// and the chart.
final class ChartCard extends VBox {
	/** Room in the head for what stands beside the title. */
	private static final double REMARK = 130;
	private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

	private final ChartViewModel chart;
	private final ChartPane pane;
	private final Label title = new Label();
	private final Button setup = new Button();
	private final HBox head = new HBox();

	ChartCard(ChartViewModel chart, ChartsViewModel model, ChartMenus menus, Messages messages) {
		this.chart = chart;
		pane = new ChartPane(messages.locale());
		getStyleClass().add("chart-card");
		title.getStyleClass().addAll("heading", "chart-title");
		// a name that is cut tells less than a remark that is
		title.minWidthProperty()
				.bind(Bindings.createDoubleBinding(() -> Math.min(title.prefWidth(-1), Math.max(40, head.getWidth() - REMARK)),
						head.widthProperty(), title.textProperty(), title.fontProperty()));
		Region gap = new Region();
		HBox.setHgrow(gap, Priority.ALWAYS);
		setup.getStyleClass().addAll("flat", "chart-setup");
		setup.setMinWidth(0);
		setup.setMnemonicParsing(false);
		setup.setOnAction(_ -> menus.setup(chart).show(setup, Side.BOTTOM, 0, 0));
		head.getChildren().setAll(title, gap, setup, new ChartMenuButton(pane, () -> menus.actions(chart, pane), messages.locale()));
		head.getStyleClass().add("chart-head");
		VBox.setVgrow(pane, Priority.ALWAYS);
		getChildren().setAll(head, pane);
		chart.setup().subscribe(setup -> pane.setBrush(model.brush(setup)));
		// what a chart tells of a place may hang over the cards around
		viewOrderProperty().bind(hoverProperty().map(over -> over ? -1.0 : 0.0));
		chart.drawing().subscribe(this::show);
	}

	/// The chart that it shows.
	ChartViewModel chart() {
		return chart;
	}

	private void show(Drawing drawing) {
		title.setText(chart.title());
		switch (drawing) {
			case Drawing.Drawn(var plot, String remark) -> {
				setup.setText(remark + " ▾");
				pane.show(plot);
			}
			case Drawing.Told(String sentence) -> {
				setup.setText("▾");
				pane.tell(sentence);
			}
		}
		setup.setAccessibleText(chart.title() + ": " + setup.getText());
	}

	/// Whether the card is taken hold of there: anywhere in its head but at a button.
	///
	/// @param node in the card
	boolean isHandle(Node node) {
		Node handle = node;
		while (handle != null && !handle.equals(head) && !(handle instanceof Button))
			handle = handle.getParent();
		return head.equals(handle);
	}

	/// Whether it is being dragged.
	void setDragged(boolean dragged) {
		pseudoClassStateChanged(DRAGGED, dragged);
	}
}
