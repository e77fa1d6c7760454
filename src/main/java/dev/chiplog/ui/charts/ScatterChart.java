package dev.chiplog.ui.charts;

import dev.chiplog.insight.figure.Scatter;
import dev.chiplog.query.HeatMap;
import dev.chiplog.query.Scale;
import dev.chiplog.query.ScatterAnswer;
import dev.chiplog.query.ScatterAnswer.Cloud;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.Token;
import dev.chiplog.ui.common.chart.Ink;
import dev.chiplog.ui.common.chart.Layer;
import dev.chiplog.ui.common.chart.Plot;
import dev.chiplog.ui.common.chart.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Two numbers of each event, or a number over time, as dots; as cells that are the stronger the more events they hold, once there are so
/// many that dots would hide each other.
///
/// @param up never the time
/// @param split a name by whose values the dots are told apart; empty for no split
record ScatterChart(ScatterSide across, ScatterSide up, String split) implements ChartSetup {
	private static final int MOST_DOTS = 20_000;
	private static final int MOST_SERIES = 11;
	private static final int COLUMNS = 80;
	/** Wide enough to be woven of several colours. */
	private static final int SPLIT_COLUMNS = 40;
	private static final int ROWS = 48;
	private static final int CLEAR = 500;
	private static final double STRONG = 0.8;
	private static final double LIGHT = 0.45;

	@Override
	public String title(ChartScope scope) {
		return across.isTime() ? up.field() : scope.messages().text("title.scatter", up.field(), across.field());
	}

	@Override
	public List<SetupMenu> menus(ChartScope scope) {
		Messages messages = scope.messages();
		List<String> sides = new ArrayList<>(scope.fields().times() ? List.of("") : List.of());
		sides.addAll(scope.fields().numbers());
		List<SetupMenu> menus = new ArrayList<>();
		menus.add(SetupMenu.of(messages.text("menu.up"), scope.fields().numbers(), up.field(), name -> name,
				name -> new ScatterChart(across, up.of(name), split)));
		menus.add(SetupMenu.of(messages.text("menu.across"), sides, across.field(), name -> across.of(name).title(scope),
				name -> new ScatterChart(across.of(name), up, split)));
		menus.add(ChartSetup.splits(scope, split, name -> new ScatterChart(across, up, name)));
		menus.add(ChartSetup.scales(messages.text("menu.scale-up"), messages, up.scale(),
				scale -> new ScatterChart(across, up.on(scale), split)));
		if (!across.isTime())
			menus.add(ChartSetup.scales(messages.text("menu.scale-across"), messages, across.scale(),
					scale -> new ScatterChart(across.on(scale), up, split)));
		return menus;
	}

	@Override
	public void ask(Asker asker, ChartScope scope, Consumer<Drawing> drawn) {
		asker.find(QUESTION, new Scatter(scope.filter(), across.dimension(scope, split.isEmpty() ? COLUMNS : SPLIT_COLUMNS),
				up.dimension(scope, ROWS), Splits.asked(split), MOST_SERIES, MOST_DOTS), plane -> drawn.accept(switch (plane) {
					case Scatter.Dots(ScatterAnswer answer) -> dots(answer, scope);
					case Scatter.Cells(HeatMap answer) -> cells(answer, scope);
				}));
	}

	@Override
	public Brushed brushed() {
		return new Brushed(across.field(), Optional.of(up.field()));
	}

	private Drawing dots(ScatterAnswer answer, ChartScope scope) {
		List<Cloud> clouds = answer.clouds();
		int count = clouds.stream().mapToInt(cloud -> cloud.up().length).sum();
		if (count == 0)
			return none(scope);
		List<String> names = clouds.stream().map(Cloud::name).toList();
		// where few dots lie on each other they can be strong
		double strength = count <= CLEAR ? STRONG : LIGHT;
		List<Layer> layers = IntStream.range(0, clouds.size()).filter(cloud -> clouds.get(cloud).up().length > 0)
				.<Layer>mapToObj(cloud -> new Layer.Cloud(name(names, cloud, answer.left(), scope),
						ink(names, cloud, answer.left(), scope).withOpacity(strength),
						new Points(clouds.get(cloud).across(), clouds.get(cloud).up())))
				.toList();
		String remark = remark("remark.dots", count, scope);
		return new Drawing.Drawn(new Plot(title(scope) + ": " + remark, across.axis(scope, places(clouds, Cloud::across)),
				up.axis(scope, places(clouds, Cloud::up)), layers), remark);
	}

	private Drawing cells(HeatMap answer, ChartScope scope) {
		if (answer.across().count() == 0 || answer.up().count() == 0)
			return none(scope);
		List<String> names = answer.sheets().stream().map(HeatMap.Sheet::name).toList();
		Layer.Cells cells = ScatterCells.of(answer, scope, sheet -> name(names, sheet, answer.left(), scope),
				sheet -> ink(names, sheet, answer.left(), scope));
		long count = answer.sheets().stream().flatMap(sheet -> sheet.columns().stream()).flatMap(List::stream).mapToLong(Long::longValue)
				.sum();
		String remark = remark("remark.cells", count, scope);
		return new Drawing.Drawn(
				new Plot(title(scope) + ": " + remark, across.axis(scope, answer.across()), up.axis(scope, answer.up()), List.of(cells)),
				remark);
	}

	private Drawing none(ChartScope scope) {
		return across.isTime()
				? SpreadChart.none(up.field(), up.scale(), scope)
				: new Drawing.Told(scope.messages().text("none.pairs", up.field(), across.field()));
	}

	private String remark(String key, long count, ChartScope scope) {
		return Splits.joined(scope.messages().text(key, count, new Numbers(scope.messages().locale()).count(count)),
				scope.by(Splits.asked(split), 0));
	}

	/// @param left how many values share the last place; 0 when none does
	private String name(List<String> names, int place, long left, ChartScope scope) {
		if (split.isEmpty())
			return "";
		return isRest(names, place, left) ? scope.messages().text("series.rest", left) : Splits.name(names.get(place), split, scope);
	}

	private Ink ink(List<String> names, int place, long left, ChartScope scope) {
		if (split.isEmpty())
			return Ink.of(Token.ACCENT);
		return isRest(names, place, left) ? Ink.of(Token.MUTED) : scope.inks().of(split, names.get(place));
	}

	private static boolean isRest(List<String> names, int place, long left) {
		return left > 0 && place == names.size() - 1;
	}

	private static DoubleStream places(List<Cloud> clouds, Function<Cloud, double[]> side) {
		return clouds.stream().map(side).flatMapToDouble(Arrays::stream);
	}
}
