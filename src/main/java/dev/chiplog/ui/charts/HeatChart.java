package dev.chiplog.ui.charts;

import dev.chiplog.query.Dimension;
import dev.chiplog.query.HeatMap;
import dev.chiplog.query.Question;
import dev.chiplog.query.Scale;
import dev.chiplog.query.Stretches;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.Token;
import dev.chiplog.ui.common.chart.Axis;
import dev.chiplog.ui.common.chart.Ink;
import dev.chiplog.ui.common.chart.Layer;
import dev.chiplog.ui.common.chart.Plot;
import dev.chiplog.ui.common.chart.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// How the numbers of a field spread over time, as a heat map.
record HeatChart(String field, Scale scale) implements ChartSetup {
	private static final int BINS = 28;

	@Override
	public String title(ChartScope scope) {
		return field;
	}

	@Override
	public List<SetupMenu> menus(ChartScope scope) {
		return List.of(ChartSetup.numbers(scope, field, other -> new HeatChart(other, scale)),
				ChartSetup.scales(scope.messages(), scale, other -> new HeatChart(field, other)));
	}

	@Override
	public void ask(Asker asker, ChartScope scope, Consumer<Drawing> drawn) {
		asker.ask(QUESTION, new Question.Heat(scope.filter(), new Dimension.Time(scope.from(), scope.to(), scope.points()),
				new Dimension.Numbers(field, BINS, scale), null, 1), answer -> drawn.accept(drawing(answer, scope)));
	}

	private Drawing drawing(HeatMap answer, ChartScope scope) {
		if (!(answer.across() instanceof Stretches.Time time) || time.count() == 0)
			return new Drawing.Told(scope.messages().text("none.times"));
		if (!(answer.up() instanceof Stretches.Numbers numbers) || numbers.count() == 0)
			return SpreadChart.none(field, scale, scope);
		if (numbers.min() == numbers.max())
			return SpreadChart.always(field, numbers.min(), scale, scope);
		String remark = scope.messages().text("remark.heat", scope.per(time.width()));
		Plot plot = new Plot(field + ": " + remark, scope.axis(time.from(), time.width(), time.count()),
				new Axis.Amount(numbers.min(), numbers.max(), scale, Quantity.ofField(field)),
				List.of(ScatterCells.of(answer, scope, _ -> "", _ -> Ink.of(Token.ACCENT))));
		return new Drawing.Drawn(plot, remark);
	}
}
