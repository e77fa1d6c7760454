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
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

/// The share of errors over time, as lines.
///
/// @param split a name by whose values the lines are told apart; empty for no split
record ErrorChart(String split) implements ChartSetup {
	private static final int MOST_LINES = 12;
	private static final double PERCENT = 100;

	@Override
	public String title(ChartScope scope) {
		return scope.messages().text("title.errors");
	}

	@Override
	public List<SetupMenu> menus(ChartScope scope) {
		return List.of(ChartSetup.splits(scope, split, ErrorChart::new));
	}

	@Override
	public void ask(Asker asker, ChartScope scope, Consumer<Drawing> drawn) {
		asker.ask(QUESTION,
				new Question.Trends(scope.filter(), scope.from(), scope.to(), scope.points(), null, Splits.asked(split), MOST_LINES),
				answer -> drawn.accept(drawing(answer, scope)));
	}

	private Drawing drawing(TrendAnswer answer, ChartScope scope) {
		if (answer.width() == 0)
			return new Drawing.Told(scope.messages().text("none.times"));
		List<Layer> layers = new ArrayList<>();
		List<Double> values = new ArrayList<>();
		for (Trend trend : answer.trends()) {
			double[] shares = trend.points().stream().mapToDouble(point -> PERCENT * point.errorRate()).toArray();
			if (DoubleStream.of(shares).allMatch(Double::isNaN))
				continue;
			DoubleStream.of(shares).forEach(values::add);
			layers.add(new Layer.Line(split.isEmpty() ? "" : Splits.name(trend.name(), split, scope),
					split.isEmpty() ? Ink.of(Token.LEVEL_ERROR) : scope.inks().of(split, trend.name()),
					Points.inBuckets(answer.from(), answer.width(), shares)));
		}
		if (layers.isEmpty())
			return new Drawing.Told(scope.messages().text("none.events"));
		String remark = Splits.joined(scope.messages().text("errors.what") + ", " + scope.per(answer.width()),
				scope.by(Splits.asked(split), answer.left()));
		return new Drawing.Drawn(
				new Plot(title(scope), scope.axis(answer.from(), answer.width(), answer.buckets()),
						Axis.Amount.fromZero(new Quantity(title(scope), "%"), values.stream().mapToDouble(Double::doubleValue)), layers),
				remark);
	}
}
