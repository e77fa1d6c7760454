package dev.chiplog.ui.runs;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays cards out in rows that fill its width, all equally large.
final class CurveGrid extends Pane {
	private static final double LEAST_WIDTH = 300;
	private static final double LEAST_HEIGHT = 220;
	private static final double GAP = 12;

	@Override
	protected double computePrefHeight(double width) {
		return rows(width > 0 ? width : getWidth()) * (LEAST_HEIGHT + GAP) - GAP;
	}

	@Override
	protected double computeMinHeight(double width) {
		return computePrefHeight(width);
	}

	@Override
	protected void layoutChildren() {
		int columns = columns(getWidth());
		int rows = rows(getWidth());
		double width = (getWidth() - GAP * (columns - 1)) / columns;
		double height = Math.floor((getHeight() - GAP * (rows - 1)) / rows);
		int index = 0;
		for (Node card : getManagedChildren()) {
			int row = index / columns;
			double left = Math.rint(index % columns * (width + GAP));
			card.resizeRelocate(left, row * (height + GAP), Math.floor(width), height);
			index++;
		}
	}

	/// As many as stand in the last row, too, where that leaves none of them alone.
	private int columns(double width) {
		int fitting = (int) Math.max(1, (width + GAP) / (LEAST_WIDTH + GAP));
		int cards = Math.max(1, getManagedChildren().size());
		int rows = Math.ceilDiv(cards, fitting);
		return Math.ceilDiv(cards, rows);
	}

	private int rows(double width) {
		return Math.ceilDiv(Math.max(1, getManagedChildren().size()), columns(width));
	}
}
