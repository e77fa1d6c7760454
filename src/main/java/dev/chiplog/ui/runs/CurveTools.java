package dev.chiplog.ui.runs;

import dev.chiplog.insight.run.RunAxis;
import dev.chiplog.insight.run.Smoothing;
import dev.chiplog.ui.common.Messages;
import java.text.NumberFormat;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// How the user wants curves to be drawn: against what, how smooth, on which scale.
final class CurveTools extends HBox {
	private final RunsViewModel model;
	private final Messages messages;
	private final HBox axes = new HBox();
	private final ToggleGroup group = new ToggleGroup();

	CurveTools(RunsViewModel model, Messages messages) {
		this.model = model;
		this.messages = messages;
		getStyleClass().add("curve-tools");
		axes.getStyleClass().add("switch");
		NumberFormat hundredths = NumberFormat.getNumberInstance(messages.locale());
		hundredths.setMinimumFractionDigits(2);
		hundredths.setMaximumFractionDigits(2);
		Slider slider = new Slider(0, Smoothing.MOST, model.smoothing().get());
		slider.setId("smoothing");
		slider.setBlockIncrement(0.05);
		slider.valueProperty().bindBidirectional(model.smoothing());
		Label amount = new Label();
		amount.getStyleClass().add("smoothing-amount");
		amount.textProperty().bind(model.smoothing().map(weight -> hundredths.format(weight.doubleValue())));
		Label named = new Label(messages.text("smoothing"));
		named.getStyleClass().add("muted");
		named.setLabelFor(slider);
		CheckBox logarithmic = new CheckBox(messages.text("logarithmic"));
		logarithmic.setId("logarithmic");
		logarithmic.selectedProperty().bindBidirectional(model.logarithmic());
		getChildren().setAll(axes, named, slider, amount, logarithmic);
		model.axes().subscribe(this::offer);
		model.curves().subscribe(_ -> mark());
	}

	private void offer(List<RunAxis> offered) {
		axes.getChildren().setAll(offered.stream().map(this::button).toList());
		mark();
	}

	private ToggleButton button(RunAxis axis) {
		ToggleButton button = new ToggleButton(messages.text("axis." + RunsViewModel.word(axis)));
		button.setId("axis-" + RunsViewModel.word(axis));
		button.setUserData(axis);
		button.setToggleGroup(group);
		button.setOnAction(_ -> {
			model.axis().set(axis);
			mark();
		});
		return button;
	}

	private void mark() {
		RunAxis now = model.drawnAlong();
		axes.getChildren().forEach(button -> ((ToggleButton) button).setSelected(now.equals(button.getUserData())));
	}
}
