package dev.chiplog.ui.common.chart;

import java.util.Comparator;
import java.util.List;

/// Draws marks: shaded stretches behind what is drawn, dashed lines over it, with their labels at the top, where there is room.
record MarkPainter(Surface surface, Frame frame) {
	private static final double SHADE = 0.1;
	private static final double GAP = 4;
	/** A label that is shortened to less tells nothing. */
	private static final double LEAST = 60;

	/// The stretches alone.
	void stretches(List<Mark> marks) {
		for (Mark mark : marks)
			if (mark instanceof Mark.Stretch(double from, double to, String _, Ink ink)) {
				double left = Math.clamp(frame.x(from), frame.left(), frame.right());
				double right = Math.clamp(frame.x(to), frame.left(), frame.right());
				surface.rectangle(left, frame.top(), Math.max(1, right - left), frame.height(), ink.withOpacity(ink.opacity() * SHADE));
			}
	}

	/// The lines, and all labels.
	void lines(List<Mark> marks) {
		double free = Double.NEGATIVE_INFINITY;
		List<Mark> ordered = marks.stream().sorted(Comparator.comparingDouble(MarkPainter::place)).toList();
		for (int index = 0; index < ordered.size(); index++) {
			double next = index + 1 < ordered.size() ? frame.x(place(ordered.get(index + 1))) : frame.right();
			free = switch (ordered.get(index)) {
				case Mark.Upright(double at, String label, Ink ink) -> upright(frame.x(at), label, ink, free, next);
				case Mark.Stretch(double from, double _, String label, Ink ink) ->
					label(label, Math.max(frame.left(), frame.x(from)), ink, free, next);
				case Mark.Level(double at, String label, Ink ink) -> level(frame.y(at), label, ink, free);
			};
		}
	}

	private static double place(Mark mark) {
		return switch (mark) {
			case Mark.Upright(double at, String _, Ink _) -> at;
			case Mark.Stretch(double from, double _, String _, Ink _) -> from;
			case Mark.Level _ -> Double.NEGATIVE_INFINITY;
		};
	}

	private double upright(double x, String label, Ink ink, double free, double next) {
		if (Double.isNaN(x) || x < frame.left() || x > frame.right())
			return free;
		surface.line(Frame.crisp(x), frame.top(), Frame.crisp(x), frame.bottom(), ink.withWidth(1).asDashes());
		return label(label, x, ink, free, next);
	}

	/// Beside the line, on its left where the right has no room, shortened where neither has; up to the next line where that leaves enough.
	private double label(String label, double x, Ink ink, double free, double next) {
		double end = next - x - 2 * GAP >= LEAST ? Math.min(next - GAP, frame.right()) : frame.right();
		double behind = x + GAP < free ? 0 : end - x - GAP;
		double before = x - GAP - Math.max(free, frame.left());
		double room = Math.max(behind, before);
		if (label.isEmpty() || room < Math.min(LEAST, surface.lettering().width(label)) || x > frame.right())
			return free;
		String text = surface.lettering().fitted(label, room);
		double width = surface.lettering().width(text);
		double left = width <= behind ? x + GAP : x - GAP - width;
		surface.text(text, left, frame.top() + surface.lettering().lineHeight() * 0.8, Surface.Anchor.START, ink.colour(), false);
		return left + width + 2 * GAP;
	}

	private double level(double y, String label, Ink ink, double free) {
		if (Double.isNaN(y) || y < frame.top() || y > frame.bottom())
			return free;
		surface.line(frame.left(), Frame.crisp(y), frame.right(), Frame.crisp(y), ink.withWidth(1).asDashes());
		boolean above = y - surface.lettering().lineHeight() > frame.top();
		surface.text(label, frame.right(), above ? y - GAP : y + surface.lettering().lineHeight() * 0.8, Surface.Anchor.END, ink.colour(),
				false);
		return free;
	}
}
