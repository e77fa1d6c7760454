package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;

/// A surface that notes down what is drawn on it, in words.
final class RecordingSurface implements Surface {
	private final List<String> calls = new ArrayList<>();
	private final Lettering lettering = new Lettering(Font.font(11));

	/// What was drawn so far.
	List<String> calls() {
		return calls;
	}

	/// The texts alone.
	List<String> texts() {
		return calls.stream().filter(call -> call.startsWith("text ")).map(call -> call.substring(call.indexOf('|') + 1)).toList();
	}

	/// The calls of one kind.
	List<String> calls(String kind) {
		return calls.stream().filter(call -> call.startsWith(kind + " ")).toList();
	}

	@Override
	public Lettering lettering() {
		return lettering;
	}

	@Override
	public void rectangle(double left, double top, double width, double height, Ink ink) {
		calls.add("rect " + numbers(left, top, width, height));
	}

	@Override
	public void line(double[] x, double[] y, int count, Ink ink) {
		StringBuilder points = new StringBuilder("polyline");
		for (int index = 0; index < count; index++)
			points.append(' ').append(numbers(x[index], y[index]));
		calls.add(points.toString());
	}

	@Override
	public void dot(double x, double y, double radius, Ink ink) {
		calls.add("circle " + numbers(x, y, radius));
	}

	@Override
	public void text(String text, double x, double baseline, Anchor anchor, Token colour, boolean strong) {
		calls.add("text " + numbers(x, baseline) + " " + anchor + "|" + text);
	}

	@Override
	public void within(double left, double top, double width, double height, Runnable drawing) {
		calls.add("clip " + numbers(left, top, width, height));
		drawing.run();
	}

	/// Numbers to a hundredth of a pixel.
	static String numbers(double... numbers) {
		StringBuilder text = new StringBuilder();
		for (double number : numbers)
			text.append(text.isEmpty() ? "" : ",").append(
					(Double.isFinite(number) ? BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString() : number));
		return text.toString();
	}
}
