package dev.chiplog.ui.errors;

import javafx.scene.layout.Region;

/// A share as a bar on a track, and another one as a line across it.
final class ShareBar extends Region {
	private static final double HEIGHT = 9;
	private static final double LINE = 2;

	private final Region bar = new Region();
	private final Region line = new Region();
	private final double share;
	private final double other;

	/// @param share from 0 to 1
	/// @param other from 0 to 1, or NaN for none
	ShareBar(double share, double other) {
		this.share = share;
		this.other = other;
		getStyleClass().add("share-track");
		bar.getStyleClass().add("share-part");
		line.getStyleClass().add("share-other");
		line.setVisible(!Double.isNaN(other));
		getChildren().setAll(bar, line);
		setMinWidth(30);
		setMinHeight(HEIGHT);
		setMaxHeight(HEIGHT);
	}

	@Override
	protected void layoutChildren() {
		bar.resizeRelocate(0, 0, Math.max(HEIGHT, getWidth() * share), getHeight());
		line.resizeRelocate(Math.rint(Math.min(getWidth() - LINE, getWidth() * (Double.isNaN(other) ? 0 : other))), -1, LINE,
				getHeight() + 2);
	}
}
