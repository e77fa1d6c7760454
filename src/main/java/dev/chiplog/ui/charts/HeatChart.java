package dev.chiplog.ui.charts;

import dev.chiplog.query.HeatMap;
import dev.chiplog.query.Question;
import dev.chiplog.query.Scale;
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
		asker.ask(QUESTION, new Question.Heat(scope.filter(), scope.from(), scope.to(), scope.points(), field, BINS, scale),
				answer -> drawn.accept(drawing(answer, scope)));
	}

	private Drawing drawing(HeatMap answer, ChartScope scope) {
		if (answer.width() == 0)
			return new Drawing.Told(scope.messages().text("none.times"));
		Optional<Drawing> told = SpreadChart.untold(answer.spread(), field, scope);
		if (told.isPresent())
			return told.get();
		double[] across = IntStream.rangeClosed(0, answer.columns().size())
				.mapToDouble(column -> answer.from() + (double) answer.width() * column).toArray();
		long[][] counts = answer.columns().stream().map(column -> column.stream().mapToLong(Long::longValue).toArray())
				.toArray(long[][]::new);
		String remark = scope.messages().text("remark.heat", scope.per(answer.width()));
		Plot plot = new Plot(field + ": " + remark, scope.axis(answer.from(), answer.width(), answer.columns().size()),
				new Axis.Amount(answer.spread().min(), answer.spread().max(), scale, Quantity.ofField(field)),
				List.of(new Layer.Cells(across, SpreadChart.edges(answer.spread()), counts, scope.messages().text("events"),
						Ink.of(Token.ACCENT))));
		return new Drawing.Drawn(plot, remark);
	}
}
