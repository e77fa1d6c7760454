package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Token;
import java.util.Locale;

/// Draws a plot on a surface of a given size: the same places, whatever the surface.
///
/// Threads: the JavaFX thread, which measures texts.
public final class PlotPainter {
	private static final double SMALL = 70;
	private static final double SIDE = 10;
	private static final double NAMES_SHARE = 0.4;

	private final Surface surface;
	private final Plot plot;
	private final double width;
	private final Locale locale;
	private final Legend legend;
	private final Frame frame;
	private final double header;

	/// @param width of the surface in pixels
	/// @param height of the surface in pixels
	/// @param titled whether the title is written above
	public PlotPainter(Surface surface, Plot plot, double width, double height, Locale locale, boolean titled) {
		this.surface = surface;
		this.plot = plot;
		this.width = width;
		this.locale = locale;
		header = titled ? surface.lettering().lineHeight() * 1.5 : 0;
		boolean small = height - header < SMALL;
		legend = new Legend(surface.lettering(), plot, small ? 0 : width, Math.max(1, (int) ((height - header) / 70)));
		frame = frame(width, height, small);
	}

	/// Where the axes stand.
	Frame frame() {
		return frame;
	}

	/// Draws everything.
	public void paint() {
		if (header > 0)
			surface.text(surface.lettering().fitted(plot.title(), width), 0, surface.lettering().lineHeight(), Surface.Anchor.START,
					Token.TEXT, true);
		legend.paint(surface, header, locale);
		AxisPainter axes = new AxisPainter(surface, frame, locale);
		MarkPainter marks = new MarkPainter(surface, frame);
		marks.stretches(plot.marks());
		axes.grid(upTicks());
		LayerPainter layers = new LayerPainter(surface, frame, locale);
		// a dot at the end of an axis is seen whole
		double slack = plot.layers().stream().anyMatch(Layer.Cloud.class::isInstance) ? LayerPainter.DOT : 0;
		surface.within(frame.left() - slack, frame.top() - 1 - slack, frame.width() + 1 + 2 * slack, frame.height() + 2 + 2 * slack,
				() -> plot.layers().forEach(layers::paint));
		marks.lines(plot.marks());
		axes.across();
		axes.up(upTicks());
	}

	private int upTicks() {
		return (int) Math.clamp(frame.height() / 36, 2, 7);
	}

	private Frame frame(double width, double height, boolean small) {
		Lettering lettering = surface.lettering();
		double top = header + legend.height() + 4;
		double foot = small ? 2 : lettering.lineHeight() + 6 + (plot.across().label().isEmpty() ? 0 : lettering.lineHeight());
		double bottom = Math.max(top + 1, height - foot);
		int ticks = (int) Math.clamp((bottom - top) / 36, 2, 7);
		double gutter = small
				? 0
				: plot.up().ticks(ticks, locale).stream().mapToDouble(tick -> lettering.width(tick.label())).max().orElse(0) + 8;
		double left = Math.ceil(Math.min(gutter, width * NAMES_SHARE));
		return new Frame(left, Math.floor(top), Math.max(left + 1, Math.floor(width - (small ? 0 : SIDE))), Math.floor(bottom),
				plot.across(), plot.up());
	}
}
