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
		if (Double.isNaN(answer.min()))
			return none(field, scale, scope);
		if (answer.min() == answer.max())
			return always(field, answer.min(), scale, scope);
		double[] counts = answer.counts().stream().mapToDouble(Long::doubleValue).toArray();
		String remark = scope.messages().text(scale == Scale.LINEAR ? "remark.spread" : "remark.spread-log");
		Plot plot = new Plot(field + ": " + remark, new Axis.Amount(answer.min(), answer.max(), scale, Quantity.ofField(field)),
				Axis.Amount.fromZero(Quantity.ofCounts(scope.messages().text("events")), DoubleStream.of(counts)),
				List.of(new Layer.Bars(IntStream.rangeClosed(0, answer.counts().size()).mapToDouble(answer::edge).toArray(),
						List.of(new Layer.Part("", Ink.of(Token.ACCENT), counts)))));
		return new Drawing.Drawn(plot, remark);
	}

	@Override
	public Brushed brushed() {
		return new Brushed(field, Optional.empty());
	}

	/// The sentence for a field of which no event has a number with a place on the scale.
	static Drawing none(String field, Scale scale, ChartScope scope) {
		return new Drawing.Told(scope.messages().text(scale == Scale.LINEAR ? "none.numbers" : "none.positive", field));
	}

	/// The sentence for numbers that are all the same, as far as they have a place on the scale.
	static Drawing always(String field, double number, Scale scale, ChartScope scope) {
		return new Drawing.Told(scope.messages().text(scale == Scale.LINEAR ? "none.spread" : "none.spread-log", field,
				Quantity.ofField(field).with(new NumberText(scope.messages().locale()).text(number))));
	}
}
