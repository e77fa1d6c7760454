package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Token;

/// Something to draw on: the screen, or the text of a picture.
///
/// Lengths are pixels, from the left and from the top.
public interface Surface {

	/// Which end of a text stands at its place.
	enum Anchor {
		/** It begins there. */
		START,
		/** Its middle is there. */
		MIDDLE,
		/** It ends there. */
		END
	}

	/// How texts look and how much room they take.
	Lettering lettering();

	/// A filled rectangle.
	void rectangle(double left, double top, double width, double height, Ink ink);

	/// A line through the first `count` points.
	void line(double[] x, double[] y, int count, Ink ink);

	/// A filled dot.
	void dot(double x, double y, double radius, Ink ink);

	/// One line of text.
	///
	/// @param x where the anchor stands
	/// @param baseline what the letters stand on
	/// @param strong whether it is bold
	void text(String text, double x, double baseline, Anchor anchor, Token colour, boolean strong);

	/// Draws with everything outside of a rectangle left out.
	void within(double left, double top, double width, double height, Runnable drawing);

	/// A straight line.
	default void line(double fromX, double fromY, double toX, double toY, Ink ink) {
		line(new double[]{fromX, toX}, new double[]{fromY, toY}, 2, ink);
	}
}
