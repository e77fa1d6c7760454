package dev.chiplog.ui.errors;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A template on one line, its variable places in a colour of their own, cut with an ellipsis where the room ends.
final class TemplateLine extends Region {
	private static final String ELLIPSIS = "…";
	private static final double HEIGHT = 17;

	private final Text ellipsis = text(ELLIPSIS, "literal");
	private List<Piece> pieces = List.of();

	/// @param text shows it, or a part of it
	private record Piece(Text text, String whole) {
	}

	TemplateLine() {
		getStyleClass().add("template");
	}

	/// Shows a template.
	void show(Template template) {
		List<Piece> next = new ArrayList<>();
		for (int at = 0; at < template.literals().size(); at++) {
			if (at > 0)
				next.add(piece(Template.SHOWN, "variable"));
			String literal = template.literals().get(at).replaceAll("\\s+", " ");
			if (!literal.isEmpty())
				next.add(piece(literal, "literal"));
		}
		pieces = next;
		getChildren().setAll(next.stream().map(Piece::text).toList());
		getChildren().add(ellipsis);
		setAccessibleText(template.shown());
		requestLayout();
	}

	@Override
	protected void layoutChildren() {
		double room = getWidth();
		double whole = 0;
		for (Piece piece : pieces) {
			piece.text().setText(piece.whole());
			whole += width(piece.text());
		}
		boolean cut = whole > room + 0.5;
		double end = cut ? room - width(ellipsis) : room;
		double left = 0;
		for (Piece piece : pieces) {
			double width = width(piece.text());
			piece.text().setVisible(left < end);
			if (cut && left < end && left + width > end) {
				piece.text().setText(piece.whole().substring(0, fitting(piece, end - left)));
				width = end - left;
			}
			place(piece.text(), left);
			left += width;
		}
		ellipsis.setVisible(cut);
		place(ellipsis, end);
	}

	@Override
	protected double computePrefHeight(double width) {
		return HEIGHT;
	}

	@Override
	protected double computePrefWidth(double height) {
		return pieces.stream().mapToDouble(piece -> width(piece.text())).sum();
	}

	@Override
	protected double computeMinWidth(double height) {
		return 0;
	}

	private void place(Text text, double left) {
		text.relocate(left, Math.rint((getHeight() - text.getLayoutBounds().getHeight()) / 2));
	}

	private static int fitting(Piece piece, double room) {
		return Math.clamp(piece.text().hitTest(new Point2D(Math.max(0, room), 1)).getCharIndex(), 0, piece.whole().length());
	}

	private static double width(Text text) {
		return text.getLayoutBounds().getWidth();
	}

	private static Piece piece(String whole, String style) {
		return new Piece(text(whole, style), whole);
	}

	private static Text text(String shown, String style) {
		Text text = new Text(shown);
		text.setTextOrigin(VPos.TOP);
		text.getStyleClass().addAll(style, "monospace");
		return text;
	}
}
