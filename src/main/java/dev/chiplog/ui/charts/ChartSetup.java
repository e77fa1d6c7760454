package dev.chiplog.ui.charts;

import dev.chiplog.query.Scale;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/// What one chart of the view shows; a value, so that a chart is changed by giving it another.
sealed interface ChartSetup permits TrendChart, CountChart, ErrorChart, SpreadChart, ValuesChart, HeatChart, ScatterChart {
	/** The name under which a chart asks. */
	String QUESTION = "chart";

	/// What it is headed with, as far as is known before it is drawn.
	String title(ChartScope scope);

	/// What can be chosen about it.
	List<SetupMenu> menus(ChartScope scope);

	/// Asks for what it shows.
	///
	/// @param drawn told on the JavaFX thread
	void ask(Asker asker, ChartScope scope, Consumer<Drawing> drawn);

	/// What a drag over it filters: the time, unless it shows other measures.
	default Brushed brushed() {
		return Brushed.TIME;
	}

	/// The choice of a split, none first.
	static SetupMenu splits(ChartScope scope, String now, Function<String, ChartSetup> then) {
		List<String> names = new ArrayList<>(List.of(""));
		names.addAll(scope.fields().categories());
		return SetupMenu.of(scope.messages().text("menu.split"), names, now,
				name -> name.isEmpty() ? scope.messages().text("split.none") : scope.fields().title(name), then);
	}

	/// The choice of a numeric field.
	static SetupMenu numbers(ChartScope scope, String now, Function<String, ChartSetup> then) {
		return SetupMenu.of(scope.messages().text("menu.field"), scope.fields().numbers(), now, Function.identity(), then);
	}

	/// The choice of a scale.
	static SetupMenu scales(Messages messages, Scale now, Function<Scale, ChartSetup> then) {
		return scales(messages.text("menu.scale"), messages, now, then);
	}

	/// The choice of a scale under another title.
	static SetupMenu scales(String title, Messages messages, Scale now, Function<Scale, ChartSetup> then) {
		return SetupMenu.of(title, List.of(Scale.values()), now, scale -> messages.text("scale." + scale.name().toLowerCase(Locale.ROOT)),
				then);
	}
}
