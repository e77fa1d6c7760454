package dev.chiplog.ui.charts;

import dev.chiplog.query.Distribution;
import dev.chiplog.query.Question;
import dev.chiplog.query.Scale;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.Token;
import dev.chiplog.ui.common.chart.Axis;
import dev.chiplog.ui.common.chart.Ink;
import dev.chiplog.ui.common.chart.Layer;
import dev.chiplog.ui.common.chart.NumberText;
import dev.chiplog.ui.common.chart.Plot;
import dev.chiplog.ui.common.chart.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// How the numbers of a field spread, as a histogram.
record SpreadChart(String field, Scale scale) implements ChartSetup {
	private static final int BINS = 40;

	@Override
	public String title(ChartScope scope) {
		return field;
	}

	@Override
	public List<SetupMenu> menus(ChartScope scope) {
		return List.of(ChartSetup.numbers(scope, field, other -> new SpreadChart(other, scale)),
				ChartSetup.scales(scope.messages(), scale, other -> new SpreadChart(field, other)));
	}

	@Override
	public void ask(Asker asker, ChartScope scope, Consumer<Drawing> drawn) {
		asker.ask(QUESTION, new Question.Spread(scope.filter(), field, BINS, scale), answer -> drawn.accept(drawing(answer, scope)));
	}

	private Drawing drawing(Distribution answer, ChartScope scope) {
		Optional<Drawing> told = untold(answer, field, scope);
		if (told.isPresent())
			return told.get();
		double[] counts = answer.counts().stream().mapToDouble(Long::doubleValue).toArray();
		String remark = scope.messages().text(scale == Scale.LINEAR ? "remark.spread" : "remark.spread-log");
		Plot plot = new Plot(field + ": " + remark, new Axis.Amount(answer.min(), answer.max(), scale, Quantity.ofField(field)),
				Axis.Amount.fromZero(new Quantity(scope.messages().text("events"), ""), DoubleStream.of(counts)),
				List.of(new Layer.Bars(edges(answer), List.of(new Layer.Part("", Ink.of(Token.ACCENT), counts)))));
		return new Drawing.Drawn(plot, remark);
	}

	/// Where the bins begin and end.
	static double[] edges(Distribution answer) {
		return IntStream.rangeClosed(0, answer.counts().size()).mapToDouble(answer::edge).toArray();
	}

	/// The sentence for numbers that do not spread; empty when they do.
	static Optional<Drawing> untold(Distribution answer, String field, ChartScope scope) {
		if (Double.isNaN(answer.min()))
			return Optional
					.of(new Drawing.Told(scope.messages().text(answer.scale() == Scale.LINEAR ? "none.numbers" : "none.positive", field)));
		if (answer.min() == answer.max())
			return Optional.of(new Drawing.Told(scope.messages().text("none.spread", field,
					Quantity.ofField(field).with(new NumberText(scope.messages().locale()).text(answer.min())))));
		return Optional.empty();
	}
}
