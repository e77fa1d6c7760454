package dev.chiplog.ui.charts;

import dev.chiplog.query.Scale;
import dev.chiplog.settings.KeptChart;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How charts are remembered, and what they become in a log whose fields may be others.
///
/// A field is remembered with its role: where the log has no such field, the one that plays the role stands in for it.
///
/// @param fields those of the log
record ChartMemory(ChartFields fields) {
	private static final String FIELD = "field";
	private static final String ACROSS = "across";
	private static final String ACROSS_SCALE = "across-scale";
	private static final String SPLIT = "split";
	private static final String MEASURE = "measure";
	private static final String SCALE = "scale";
	private static final String ROLE = "-role";

	/// What is remembered of a chart.
	KeptChart kept(ChartSetup setup) {
		Map<String, String> choices = new HashMap<>();
		return new KeptChart(word(switch (setup) {
			case TrendChart(String field, Measure measure, String split) -> {
				name(FIELD, field, choices);
				choices.put(MEASURE, word(measure));
				name(SPLIT, split, choices);
				yield ChartKind.TREND;
			}
			case CountChart(String split) -> {
				name(SPLIT, split, choices);
				yield ChartKind.EVENTS;
			}
			case ErrorChart(String split) -> {
				name(SPLIT, split, choices);
				yield ChartKind.ERRORS;
			}
			case SpreadChart(String field, Scale scale) -> {
				name(FIELD, field, choices);
				choices.put(SCALE, word(scale));
				yield ChartKind.SPREAD;
			}
			case ValuesChart(String field) -> {
				name(FIELD, field, choices);
				yield ChartKind.VALUES;
			}
			case HeatChart(String field, Scale scale) -> {
				name(FIELD, field, choices);
				choices.put(SCALE, word(scale));
				yield ChartKind.HEAT;
			}
			case ScatterChart(ScatterSide across, ScatterSide up, String split) -> {
				name(ACROSS, across.field(), choices);
				choices.put(ACROSS_SCALE, word(across.scale()));
				name(FIELD, up.field(), choices);
				choices.put(SCALE, word(up.scale()));
				name(SPLIT, split, choices);
				yield ChartKind.SCATTER;
			}
		}), choices);
	}

	/// What a remembered chart is in this log; empty when the log has not what it shows. A split that the log has not is left away.
	Optional<ChartSetup> setup(KeptChart kept) {
		return constant(ChartKind.class, Optional.of(kept.kind())).filter(kind -> kind.first(fields).isPresent())
				.flatMap(kind -> switch (kind) {
					case TREND -> number(FIELD, kept).map(field -> new TrendChart(field,
							constant(Measure.class, kept.choice(MEASURE)).orElse(Measure.PERCENTILES), split(kept)));
					case EVENTS -> Optional.of(new CountChart(split(kept)));
					case ERRORS -> Optional.of(new ErrorChart(split(kept)));
					case SPREAD -> number(FIELD, kept).map(field -> new SpreadChart(field, scale(SCALE, kept)));
					case VALUES -> category(FIELD, kept).map(ValuesChart::new);
					case HEAT -> number(FIELD, kept).map(field -> new HeatChart(field, scale(SCALE, kept)));
					case SCATTER -> scatter(kept);
				});
	}

	private void name(String choice, String name, Map<String, String> into) {
		if (name.isEmpty())
			return;
		into.put(choice, name);
		fields.roleOf(name).ifPresent(role -> into.put(choice + ROLE, word(role)));
	}

	private Optional<String> number(String choice, KeptChart kept) {
		return kept.choice(choice).filter(fields.numbers()::contains).or(() -> kept.choice(choice + ROLE).flatMap(fields::numberOfRole));
	}

	private Optional<String> category(String choice, KeptChart kept) {
		return kept.choice(choice).filter(fields.categories()::contains)
				.or(() -> kept.choice(choice + ROLE).flatMap(fields::categoryOfRole));
	}

	private Optional<ChartSetup> scatter(KeptChart kept) {
		Optional<ScatterSide> across = kept.choice(ACROSS).isEmpty()
				? Optional.of(ScatterSide.TIME).filter(_ -> fields.times())
				: number(ACROSS, kept).map(field -> new ScatterSide(field, scale(ACROSS_SCALE, kept)));
		return across.flatMap(right -> number(FIELD, kept)
				.map(field -> new ScatterChart(right, new ScatterSide(field, scale(SCALE, kept)), split(kept))));
	}

	private String split(KeptChart kept) {
		return category(SPLIT, kept).orElse("");
	}

	private static Scale scale(String choice, KeptChart kept) {
		return constant(Scale.class, kept.choice(choice)).orElse(Scale.LINEAR);
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/// The constant that a word stands for; empty when none does, as in settings that another version wrote.
	private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Optional<String> word) {
		for (E constant : type.getEnumConstants())
			if (word.filter(word(constant)::equals).isPresent())
				return Optional.of(constant);
		return Optional.empty();
	}
}
