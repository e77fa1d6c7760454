package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Token;
import java.util.List;

/// How something is drawn: in which colour of the theme, how strongly, and as what line.
///
/// @param colour a colour of the theme
/// @param opacity from 0, not seen, to 1
/// @param width of a line in pixels
/// @param dashed whether a line is dashed
public record Ink(Token colour, double opacity, double width, boolean dashed) {

	/** Colours that are told apart in both themes, also by those who see no red or no green; there are no more than these. */
	public static final List<Token> SERIES = List.of(Token.SERIES_1, Token.SERIES_2, Token.SERIES_3, Token.SERIES_4, Token.SERIES_5,
			Token.SERIES_6, Token.SERIES_7, Token.SERIES_8, Token.SERIES_9, Token.SERIES_10, Token.SERIES_11, Token.SERIES_12);

	private static final double WIDTH = 1.5;
	private static final double FAINT = 0.3;

	/// The colour in full, as a plain line.
	public static Ink of(Token colour) {
		return new Ink(colour, 1, WIDTH, false);
	}

	/// The ink of one of several series.
	///
	/// @param index from 0; behind the last colour it begins anew with dashed lines
	public static Ink series(int index) {
		Ink ink = of(SERIES.get(index % SERIES.size()));
		return index < SERIES.size() ? ink : ink.asDashes();
	}

	/// The same, hardly seen: what stands behind something else.
	public Ink faint() {
		return withOpacity(FAINT);
	}

	/// The same in another strength, from 0 to 1.
	public Ink withOpacity(double other) {
		return new Ink(colour, other, width, dashed);
	}

	/// The same as a line of another width in pixels.
	public Ink withWidth(double other) {
		return new Ink(colour, opacity, other, dashed);
	}

	/// The same as a dashed line.
	public Ink asDashes() {
		return new Ink(colour, opacity, width, true);
	}
}
