package dev.chiplog.ui.charts;

import dev.chiplog.query.Question;
import dev.chiplog.query.TrendAnswer;
import dev.chiplog.query.TrendAnswer.Trend;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.Token;
import dev.chiplog.ui.common.chart.Axis;
import dev.chiplog.ui.common.chart.Ink;
import dev.chiplog.ui.common.chart.Layer;
import dev.chiplog.ui.common.chart.Plot;
import dev.chiplog.ui.common.chart.Points;
import dev.chiplog.ui.common.chart.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// A numeric field over time, as lines.
///
/// @param split a name by whose values the lines are told apart; empty for no split
record TrendChart(String field, Measure measure, String split) implements ChartSetup {
	private static final int MOST_LINES = 12;
	private static final double BACKGROUND = 0.45;

	@Override
	public String title(ChartScope scope) {
		return field;
	}

	@Override
	public List<SetupMenu> menus(ChartScope scope) {
		return List.of(ChartSetup.numbers(scope, field, other -> new TrendChart(other, measure, split)),
				SetupMenu.of(scope.messages().text("menu.measure"), List.of(Measure.values()), measure, other -> text(other, scope),
						other -> new TrendChart(field, other, split)),
				ChartSetup.splits(scope, split, other -> new TrendChart(field, measure, other)));
	}

	@Override
	public void ask(Asker asker, ChartScope scope, Consumer<Drawing> drawn) {
		int most = MOST_LINES / measure.lines().size();
		asker.ask(QUESTION, new Question.Trends(scope.filter(), scope.from(), scope.to(), scope.points(), field, Splits.asked(split), most),
				answer -> drawn.accept(drawing(answer, scope)));
	}

	private Drawing drawing(TrendAnswer answer, ChartScope scope) {
		if (answer.width() == 0)
			return new Drawing.Told(scope.messages().text("none.times"));
		List<Layer> layers = new ArrayList<>();
		for (Trend trend : answer.trends())
			for (Measure line : measure.lines())
				if (hasNumbers(trend))
					layers.add(new Layer.Line(name(trend, line, scope), ink(trend, line, scope), points(answer, trend, line)));
		if (layers.isEmpty())
			return new Drawing.Told(scope.messages().text("none.numbers", field));
		Axis.Amount up = Axis.Amount.fromZero(quantity(scope), layers.stream()
				.flatMapToDouble(layer -> layer instanceof Layer.Line line ? Arrays.stream(line.points().up()) : DoubleStream.empty()));
		String remark = measure.lines().stream().map(line -> text(line, scope)).collect(Collectors.joining(" · ")) + " "
				+ Splits.joined(scope.per(answer.width()), scope.by(Splits.asked(split), answer.left()));
		return new Drawing.Drawn(new Plot(field + ": " + remark, scope.axis(answer.from(), answer.width(), answer.buckets()), up, layers),
				remark);
	}

	private static boolean hasNumbers(Trend trend) {
		return trend.points().stream().anyMatch(point -> point.numbers().count() > 0);
	}

	private static Points points(TrendAnswer answer, Trend trend, Measure line) {
		return Points.inBuckets(answer.from(), answer.width(),
				trend.points().stream().mapToDouble(point -> line.of(point.numbers())).toArray());
	}

	private String name(Trend trend, Measure line, ChartScope scope) {
		if (split.isEmpty())
			return text(line, scope);
		String value = Splits.name(trend.name(), split, scope);
		return measure == Measure.PERCENTILES ? value + " " + text(line, scope) : value;
	}

	/// Lines of one field differ by shade; those of several values by colour, and then by strength and dashes.
	private Ink ink(Trend trend, Measure line, ChartScope scope) {
		if (split.isEmpty())
			return switch (line) {
				case P50 -> Ink.of(measure == line ? Token.ACCENT : Token.SHADE_LOW);
				case P99 -> Ink.of(measure == line ? Token.ACCENT : Token.SHADE_HIGH);
				case PERCENTILES, MEAN, P95, MIN, MAX, SUM, COUNT -> Ink.of(Token.ACCENT);
			};
		Ink ink = scope.inks().of(split, trend.name());
		if (measure != Measure.PERCENTILES)
			return ink;
		return switch (line) {
			case P50 -> ink.withOpacity(BACKGROUND);
			case P99 -> ink.asDashes();
			case PERCENTILES, MEAN, P95, MIN, MAX, SUM, COUNT -> ink;
		};
	}

	private Quantity quantity(ChartScope scope) {
		return measure == Measure.COUNT ? Quantity.ofCounts(scope.messages().text("values")) : Quantity.ofField(field);
	}

	private static String text(Measure measure, ChartScope scope) {
		return scope.messages().text(measure.key());
	}
}
