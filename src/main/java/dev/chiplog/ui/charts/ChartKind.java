package dev.chiplog.ui.charts;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Scale;
import java.util.Locale;
import java.util.Optional;

/// The kinds of charts that can be added.
enum ChartKind {
	TREND, EVENTS, ERRORS, SPREAD, VALUES, HEAT, SCATTER;

	/// A chart of this kind to begin with; empty when the log has no field for it.
	Optional<ChartSetup> first(ChartFields fields) {
		if (overTime() && !fields.times())
			return Optional.empty();
		return switch (this) {
			case TREND -> fields.latency().<ChartSetup>map(field -> new TrendChart(field, Measure.PERCENTILES, ""))
					.or(() -> fields.leadingNumber().map(field -> new TrendChart(field, Measure.MEAN, "")));
			case EVENTS -> Optional.of(new CountChart(fields.leadingCategory().orElse("")));
			case ERRORS -> fields.tellErrors() ? Optional.of(new ErrorChart("")) : Optional.empty();
			case SPREAD -> fields.leadingNumber().map(field -> new SpreadChart(field, Scale.LINEAR));
			case VALUES -> fields.outcome().map(ValuesChart::new);
			case HEAT -> fields.leadingNumber().map(field -> new HeatChart(field, Scale.LOGARITHMIC));
			case SCATTER -> scatter(fields);
		};
	}

	/// The leading number against another one, or else over time.
	private static Optional<ChartSetup> scatter(ChartFields fields) {
		String split = fields.levels() ? BuiltIn.LEVEL.word() : fields.leadingCategory().orElse("");
		return fields.leadingNumber()
				.flatMap(field -> fields.numberBeside(field).map(other -> new ScatterSide(other, Scale.LINEAR))
						.or(() -> fields.times() ? Optional.of(ScatterSide.TIME) : Optional.empty())
						.map(across -> new ScatterChart(across, new ScatterSide(field, Scale.LINEAR), split)));
	}

	private boolean overTime() {
		return switch (this) {
			case TREND, EVENTS, ERRORS, HEAT -> true;
			case SPREAD, VALUES, SCATTER -> false;
		};
	}

	/// Its name in the texts.
	String key() {
		return "kind." + name().toLowerCase(Locale.ROOT);
	}
}
