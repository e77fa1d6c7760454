package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Token;
import java.util.Locale;

/// Draws gridlines and the labels of both axes; a label that would touch the one before it is left out.
record AxisPainter(Surface surface, Frame frame, Locale locale) {
	private static final Ink GRID = Ink.of(Token.LINE).withWidth(1).withOpacity(0.6);
	private static final Ink BASE = Ink.of(Token.LINE).withWidth(1);
	private static final double TIME_ROOM = 88;
	private static final double NUMBER_ROOM = 64;
	private static final double GAP = 8;

	/// Lines through the round values of the axis that measures: across where rows are named, up otherwise.
	void grid(int upTicks) {
		switch (frame.up()) {
			case Axis.Names _ -> frame.across().ticks(acrossTicks(), locale).forEach(tick -> upright(frame.x(tick.at()), GRID));
			case Axis.Amount _,Axis.Time _ -> frame.up().ticks(upTicks, locale).forEach(tick -> level(frame.y(tick.at()), GRID));
		}
	}

	/// The base line with its labels, and below them what is measured.
	void across() {
		level(frame.bottom(), BASE);
		Lettering lettering = surface.lettering();
		double baseline = frame.bottom() + lettering.lineHeight();
		if (baseline > frame.bottom() + footRoom())
			return;
		double free = Double.NEGATIVE_INFINITY;
		for (Axis.Tick tick : frame.across().ticks(acrossTicks(), locale)) {
			double x = frame.x(tick.at());
			double width = lettering.width(tick.label());
			double left = Math.clamp(x - width / 2, Math.min(frame.left(), x - width / 2 + width),
					Math.max(frame.left(), frame.right() + 6 - width));
			if (left < free || x > frame.right() + 1)
				continue;
			surface.line(Frame.crisp(x), frame.bottom(), Frame.crisp(x), frame.bottom() + 4, BASE);
			surface.text(tick.label(), left, baseline + 2, Surface.Anchor.START, tick.strong() ? Token.TEXT : Token.MUTED, false);
			free = left + width + GAP;
		}
		if (!frame.across().label().isEmpty())
			surface.text(frame.across().label(), frame.right(), baseline + lettering.lineHeight() + 1, Surface.Anchor.END, Token.MUTED,
					false);
	}

	/// The labels at the left; there are none where there is no room for them.
	void up(int most) {
		if (frame.left() < 1)
			return;
		Lettering lettering = surface.lettering();
		double free = Double.POSITIVE_INFINITY;
		boolean names = frame.up() instanceof Axis.Names;
		for (Axis.Tick tick : names ? frame.up().ticks(most, locale).reversed() : frame.up().ticks(most, locale)) {
			double y = frame.y(tick.at());
			if (y + lettering.lineHeight() / 2 > free + 2)
				continue;
			surface.text(lettering.fitted(tick.label(), frame.left() - GAP + 1), frame.left() - GAP, y + lettering.rise(),
					Surface.Anchor.END, names ? Token.TEXT : Token.MUTED, false);
			free = y - lettering.lineHeight() / 2;
		}
	}

	private double footRoom() {
		return frame.left() < 1 ? 0 : Double.POSITIVE_INFINITY;
	}

	private int acrossTicks() {
		double room = frame.across() instanceof Axis.Time ? TIME_ROOM : NUMBER_ROOM;
		return (int) Math.max(2, frame.width() / room);
	}

	private void level(double y, Ink ink) {
		surface.line(frame.left(), Frame.crisp(y), frame.right(), Frame.crisp(y), ink);
	}

	private void upright(double x, Ink ink) {
		surface.line(Frame.crisp(x), frame.top(), Frame.crisp(x), frame.bottom(), ink);
	}
}
