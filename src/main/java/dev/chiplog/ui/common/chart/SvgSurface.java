package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Palette;
import dev.chiplog.ui.common.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import javafx.scene.paint.Color;

/// A picture as text, in the colours of the theme: SVG 1.1 (<https://www.w3.org/TR/SVG11/>).
final class SvgSurface implements Surface {
	private final double width;
	private final double height;
	private final Palette palette;
	private final Lettering lettering;
	private final StringBuilder body = new StringBuilder();
	private int clips;

	/// @param width in pixels
	/// @param height in pixels
	SvgSurface(double width, double height, Palette palette, Lettering lettering) {
		this.width = width;
		this.height = height;
		this.palette = palette;
		this.lettering = lettering;
	}

	/// The whole document, with all that was drawn so far.
	String document() {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" font-family="%3$s, sans-serif" font-size="%4$s">
				%5$s</svg>
				"""
				.formatted(number(width), number(height), escaped(lettering.font(false).getFamily()),
						number(lettering.font(false).getSize()), body);
	}

	@Override
	public Lettering lettering() {
		return lettering;
	}

	@Override
	public void rectangle(double left, double top, double width, double height, Ink ink) {
		body.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>\n".formatted(number(left), number(top), number(width),
				number(height), paint("fill", ink)));
	}

	@Override
	public void line(double[] x, double[] y, int count, Ink ink) {
		body.append("<polyline points=\"");
		for (int index = 0; index < count; index++)
			body.append(index == 0 ? "" : " ").append(number(x[index])).append(',').append(number(y[index]));
		body.append("\" fill=\"none\" stroke-width=\"%s\" stroke-linejoin=\"round\" %s%s/>\n".formatted(number(ink.width()),
				ink.dashed() ? "stroke-dasharray=\"4 3\" " : "", paint("stroke", ink)));
	}

	@Override
	public void dot(double x, double y, double radius, Ink ink) {
		body.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>\n".formatted(number(x), number(y), number(radius), paint("fill", ink)));
	}

	@Override
	public void text(String text, double x, double baseline, Anchor anchor, Token colour, boolean strong) {
		body.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\"%s fill=\"%s\">%s</text>\n".formatted(number(x), number(baseline),
				anchor.name().toLowerCase(Locale.ROOT), strong ? " font-weight=\"bold\"" : "", hex(palette.color(colour)), escaped(text)));
	}

	@Override
	public void within(double left, double top, double width, double height, Runnable drawing) {
		String name = "clip" + clips++;
		body.append("<clipPath id=\"%s\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath>\n<g clip-path=\"url(#%s)\">\n"
				.formatted(name, number(left), number(top), number(width), number(height), name));
		drawing.run();
		body.append("</g>\n");
	}

	private String paint(String what, Ink ink) {
		Color color = palette.color(ink.colour());
		double opacity = color.getOpacity() * ink.opacity();
		return what + "=\"" + hex(color) + "\"" + (opacity < 1 ? " " + what + "-opacity=\"" + number(opacity) + "\"" : "");
	}

	private static String hex(Color color) {
		return "#%02x%02x%02x".formatted(Math.round(color.getRed() * 255), Math.round(color.getGreen() * 255),
				Math.round(color.getBlue() * 255));
	}

	private static String number(double number) {
		return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	/// XML has no place for most control characters, escaped or not.
	private static String escaped(String text) {
		return text.replaceAll("[\\p{Cc}&&[^\t\n\r]]|[\\p{Cs}\\uFFFE\\uFFFF]", "\uFFFD").replace("&", "&amp;").replace("<", "&lt;")
				.replace(">", "&gt;").replace("\"", "&quot;");
	}
}
