package dev.chiplog.ui.common.chart;

/// A place of a plot that is worth a note.
public sealed interface Mark {

	/// What is written beside it; empty for nothing.
	String label();

	/// How it is drawn.
	Ink ink();

	/// A dashed line from the bottom to the top.
	///
	/// @param at on the axis across
	record Upright(double at, String label, Ink ink) implements Mark {
	}

	/// A dashed line from the left to the right.
	///
	/// @param at on the axis up
	record Level(double at, String label, Ink ink) implements Mark {
	}

	/// A shaded stretch from the bottom to the top, behind the layers.
	///
	/// @param from on the axis across
	/// @param to behind it
	record Stretch(double from, double to, String label, Ink ink) implements Mark {
	}
}
