package dev.chiplog.ui.common.chart;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// The letters of a chart: which font they are of, and how much room texts take.
///
/// Threads: the JavaFX thread.
public final class Lettering {
	private static final int REMEMBERED = 2000;
	private static final double RISE = 0.36;
	private static final double LINE = 1.4;

	private final Font font;
	private final Font strong;
	private final Map<String, Double> widths = new HashMap<>();

	public Lettering(Font font) {
		this.font = font;
		strong = Font.font(font.getFamily(), FontWeight.BOLD, font.getSize());
	}

	/// The font of plain text, or of strong text.
	Font font(boolean bold) {
		return bold ? strong : font;
	}

	/// How wide a plain text is, in pixels.
	double width(String text) {
		if (widths.size() > REMEMBERED)
			widths.clear();
		return widths.computeIfAbsent(text, this::measured);
	}

	/// From one line to the next.
	double lineHeight() {
		return Math.ceil(font.getSize() * LINE);
	}

	/// How far the baseline lies below the middle of a line.
	double rise() {
		return font.getSize() * RISE;
	}

	/// The text, or its beginning with an ellipsis where it is wider than that.
	String fitted(String text, double most) {
		if (width(text) <= most)
			return text;
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (width(text.substring(0, middle) + "…") <= most)
				low = middle;
			else
				high = middle - 1;
		}
		return low == 0 ? "" : text.substring(0, Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low) + "…";
	}

	private double measured(String text) {
		Text measured = new Text(text);
		measured.setFont(font);
		return measured.getLayoutBounds().getWidth();
	}
}
