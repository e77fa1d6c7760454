package dev.chiplog.ui.facets;

import dev.chiplog.query.Distribution;
import dev.chiplog.query.FilterEdit.NumberRange;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Visibility;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A facet of numbers: head, distribution, and a slider with two thumbs under it.
final class RangePane extends VBox {
	private final RangeViewModel model;
	private final DistributionBars bars = new DistributionBars();
	private final ThinRangeSlider slider = new ThinRangeSlider();
	private final Label low = new Label();
	private final Label high = new Label();
	/** Whether the slider is being set to what the filter says, which is no wish of the user. */
	private boolean following;

	RangePane(RangeViewModel model, Messages messages, Runnable removed) {
		this.model = model;
		getStyleClass().add("facet");
		setId("facet-" + model.field().name());
		slider.setId("facet-range-" + model.field().name());
		VBox body = new VBox(bars, slider, limits());
		List.of(bars, slider, low, high).forEach(part -> {
			Visibility.bind(part, model.distribution().map(Optional::isPresent));
		});
		body.getStyleClass().add("facet-range");
		Visibility.bind(body, model.open());
		getChildren().addAll(new FacetHeader(model, model.field().title(), messages, removed), body);
		model.distribution().subscribe(_ -> follow());
		model.range().subscribe(_ -> follow());
		slider.lowValueProperty().subscribe(_ -> moved());
		slider.highValueProperty().subscribe(_ -> moved());
		slider.lowValueChangingProperty().subscribe(_ -> moved());
		slider.highValueChangingProperty().subscribe(_ -> moved());
	}

	private HBox limits() {
		low.getStyleClass().add("facet-limit");
		high.getStyleClass().add("facet-limit");
		Region gap = new Region();
		HBox.setHgrow(gap, Priority.ALWAYS);
		return new HBox(low, gap, high);
	}

	private void follow() {
		Optional<Distribution> spread = model.distribution().get();
		boolean usable = spread.isPresent() && spread.get().max() > spread.get().min();
		slider.setDisable(!usable);
		bars.show(spread);
		if (usable && !slider.isLowValueChanging() && !slider.isHighValueChanging()) {
			following = true;
			set(spread.get(), model.range().get());
			following = false;
		}
		mark();
	}

	private void set(Distribution spread, NumberRange range) {
		Double from = range.from();
		Double to = range.to();
		double first = from == null ? spread.min() : Math.clamp(from, spread.min(), spread.max());
		double last = to == null ? spread.max() : Math.clamp(to, first, spread.max());
		slider.span(spread.min(), spread.max());
		slider.choose(first, last);
	}

	private void moved() {
		if (following)
			return;
		mark();
		if (!slider.isLowValueChanging() && !slider.isHighValueChanging())
			model.choose(slider.getLowValue(), slider.getHighValue());
	}

	private void mark() {
		bars.mark(slider.getLowValue(), slider.getHighValue());
		boolean known = model.distribution().get().isPresent();
		low.setText(known ? model.amounts().text(slider.getLowValue()) : "");
		high.setText(known ? model.amounts().text(slider.getHighValue()) : "");
	}
}
