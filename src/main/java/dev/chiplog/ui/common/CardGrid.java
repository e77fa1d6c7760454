package dev.chiplog.ui.common;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays cards out in rows that fill the width, all cards of a row as wide and all rows as high as each other.
///
/// Where the last row would have holes, the first rows hold fewer cards instead: five cards where three fit become two and three.
public final class CardGrid extends Pane {
	private static final double GAP = 12;

	private final double leastWidth;
	private final double leastHeight;

	/// A grid without cards.
	///
	/// @param leastWidth of a card, in pixels; only a grid that is narrower has narrower ones
	/// @param leastHeight of a card, in pixels
	public CardGrid(double leastWidth, double leastHeight) {
		this.leastWidth = leastWidth;
		this.leastHeight = leastHeight;
	}

	/// How many cards stand in each of the rows.
	///
	/// @param cards how many there are
	/// @param most how many fit beside each other, at least 1
	static int[] rows(int cards, int most) {
		int rows = Math.ceilDiv(cards, most);
		int[] sizes = new int[rows];
		for (int row = 0; row < rows; row++)
			sizes[row] = cards / rows + (row >= rows - cards % rows ? 1 : 0);
		return sizes;
	}

	@Override
	protected double computePrefHeight(double width) {
		int rows = rows(getManagedChildren().size(), fitting(width)).length;
		return Math.max(0, rows * (leastHeight + GAP) - GAP);
	}

	@Override
	protected double computeMinHeight(double width) {
		return computePrefHeight(width);
	}

	@Override
	protected void layoutChildren() {
		int[] rows = rows(getManagedChildren().size(), fitting(getWidth()));
		double height = Math.floor((getHeight() - GAP * (rows.length - 1)) / Math.max(1, rows.length));
		int next = 0;
		for (int row = 0; row < rows.length; row++)
			for (int column = 0; column < rows[row]; column++) {
				double width = (getWidth() - GAP * (rows[row] - 1)) / rows[row];
				double left = Math.rint(column * (width + GAP));
				Node card = getManagedChildren().get(next++);
				card.resizeRelocate(left, row * (height + GAP), Math.rint((column + 1) * (width + GAP) - GAP) - left, height);
			}
	}

	private int fitting(double width) {
		double known = width > 0 ? width : getWidth();
		return (int) Math.max(1, (known + GAP) / (leastWidth + GAP));
	}
}
