package dev.chiplog.ui.charts;

import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.FacetAnswer.FacetValue;
import dev.chiplog.query.Question;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.Token;
import dev.chiplog.ui.common.chart.Axis;
import dev.chiplog.ui.common.chart.Ink;
import dev.chiplog.ui.common.chart.Layer;
import dev.chiplog.ui.common.chart.Plot;
import dev.chiplog.ui.common.chart.Quantity;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/// How often each value of a field occurs, as bars, the most frequent first.
record ValuesChart(String field) implements ChartSetup {
	private static final int MOST = 12;
	/** Room for the count behind the longest bar. */
	private static final double HEADROOM = 1.2;

	@Override
	public String title(ChartScope scope) {
		return scope.fields().title(field);
	}

	@Override
	public List<SetupMenu> menus(ChartScope scope) {
		return List.of(SetupMenu.of(scope.messages().text("menu.field"), scope.fields().categories(), field,
				(Function<String, String>) scope.fields()::title, ValuesChart::new));
	}

	@Override
	public void ask(Asker asker, ChartScope scope, Consumer<Drawing> drawn) {
		asker.ask(QUESTION, new Question.Facet(scope.filter(), field, "", MOST), answer -> drawn.accept(drawing(answer, scope)));
	}

	private Drawing drawing(FacetAnswer answer, ChartScope scope) {
		if (answer.values().isEmpty())
			return new Drawing.Told(scope.messages().text("none.values", title(scope)));
		double[] counts = answer.values().stream().mapToDouble(value -> (double) value.count()).toArray();
		Numbers numbers = new Numbers(scope.messages().locale());
		String remark = answer.distinct() > answer.values().size()
				? scope.messages().text("remark.values-of", answer.values().size(), numbers.count(answer.distinct()))
				: scope.messages().text(answer.distinct() == 1 ? "remark.value" : "remark.values", numbers.count(answer.distinct()));
		Plot plot = new Plot(title(scope) + ": " + remark,
				Axis.Amount.fromZero(Quantity.ofCounts(scope.messages().text("events")),
						DoubleStream.of(counts).map(count -> count * HEADROOM)),
				new Axis.Names(answer.values().stream().map(FacetValue::value).toList(), ""),
				List.of(new Layer.Rows(List.of(new Layer.Part("", Ink.of(Token.ACCENT), counts)))));
		return new Drawing.Drawn(plot, remark);
	}
}
