package dev.chiplog.ui.facets;

import java.util.Objects;
import org.controlsfx.control.RangeSlider;

/// A slider with two thumbs that wears the theme.
///
/// The library's own style sheet builds on colours that the theme does not have; without them nothing is drawn.
final class ThinRangeSlider extends RangeSlider {
	private static final double STEPS = 50;

	ThinRangeSlider() {
		super(0, 1, 0, 1);
		setFocusTraversable(true);
	}

	/// Lets the thumbs move from the one value to the other; both thumbs go to the ends.
	void span(double min, double max) {
		// widens before it narrows, as the slider clamps its thumbs to whatever ends it has in between
		setMin(Math.min(min, getMin()));
		setMax(Math.max(max, getMax()));
		setHighValue(max);
		setLowValue(min);
		setMin(min);
		setMax(max);
		setBlockIncrement((max - min) / STEPS);
		setMajorTickUnit((max - min) / 2);
	}

	/// Moves the thumbs.
	void choose(double low, double high) {
		setHighValue(high);
		setLowValue(low);
	}

	@Override
	public String getUserAgentStylesheet() {
		return Objects.requireNonNull(ThinRangeSlider.class.getResource("range-slider.css")).toExternalForm();
	}
}
