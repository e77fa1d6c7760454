package dev.chiplog.ui.charts;

import dev.chiplog.insight.figure.StackedCounts;
import dev.chiplog.query.TrendAnswer;
import dev.chiplog.query.TrendAnswer.Trend;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.BucketWidth;
import dev.chiplog.ui.common.Token;
import dev.chiplog.ui.common.chart.Axis;
import dev.chiplog.ui.common.chart.Ink;
import dev.chiplog.ui.common.chart.Layer;
import dev.chiplog.ui.common.chart.Plot;
import dev.chiplog.ui.common.chart.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// How many events there are over time, as stacked bars: per hour, unless the time is very short or very long.
///
/// @param split a name by whose values the bars are stacked; empty for no split
record CountChart(String split) implements ChartSetup {
	private static final int MOST_PARTS = 11;

	@Override
	public String title(ChartScope scope) {
		return scope.messages().text("title.events");
	}

	@Override
	public List<SetupMenu> menus(ChartScope scope) {
		return List.of(ChartSetup.splits(scope, split, CountChart::new));
	}

	@Override
	public void ask(Asker asker, ChartScope scope, Consumer<Drawing> drawn) {
		asker.find(QUESTION, new StackedCounts(scope.filter(), scope.from(), scope.to(), scope.bars(), Splits.asked(split), MOST_PARTS),
				stack -> drawn.accept(drawing(stack, scope)));
	}

	private Drawing drawing(StackedCounts.Stack stack, ChartScope scope) {
		TrendAnswer answer = stack.split();
		if (answer.width() == 0)
			return new Drawing.Told(scope.messages().text("none.times"));
		List<Layer.Part> parts = new ArrayList<>();
		// events without a value stand on top of those with one
		for (Trend trend : answer.trends().stream().sorted(Comparator.comparing(each -> each.name().isEmpty())).toList()) {
			double[] counts = trend.points().stream().mapToDouble(point -> (double) point.count()).toArray();
			if (split.isEmpty())
				parts.add(new Layer.Part("", Ink.of(Token.ACCENT), counts));
			else
				parts.add(new Layer.Part(Splits.name(trend.name(), split, scope), scope.inks().of(split, trend.name()), counts));
		}
		if (!stack.rest().isEmpty())
			parts.add(new Layer.Part(scope.messages().text("series.rest", answer.left()), Ink.of(Token.LINE),
					stack.rest().stream().mapToDouble(Long::doubleValue).toArray()));
		double[] heights = IntStream.range(0, answer.buckets())
				.mapToDouble(bucket -> parts.stream().mapToDouble(part -> part.values()[bucket]).sum()).toArray();
		if (DoubleStream.of(heights).sum() == 0)
			return new Drawing.Told(scope.messages().text("none.events"));
		double[] edges = IntStream.rangeClosed(0, answer.buckets()).mapToDouble(bucket -> answer.from() + (double) answer.width() * bucket)
				.toArray();
		String remark = Splits.joined(scope.per(answer.width()), scope.by(Splits.asked(split), 0));
		Plot plot = new Plot(BucketWidth.of(answer.width()).text(scope.messages(), "title"),
				scope.axis(answer.from(), answer.width(), answer.buckets()),
				Axis.Amount.fromZero(Quantity.ofCounts(scope.messages().text("events")), DoubleStream.of(heights)),
				List.of(new Layer.Bars(edges, parts)));
		return new Drawing.Drawn(plot, remark);
	}
}
