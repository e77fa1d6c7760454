package dev.chiplog.insight.figure;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.Insight;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Dimension;
import dev.chiplog.query.Filter;
import dev.chiplog.query.HeatMap;
import dev.chiplog.query.Question;
import dev.chiplog.query.ScatterAnswer;
import org.jspecify.annotations.Nullable;

/// How the selected events lie on a plane of two measures: each by itself, or, when they are so many that the dots would hide each other, how
/// many are in each cell. None is left out by sampling.
///
/// @param splitBy a field, role word or built-in; null for no split
/// @param series how many values of the split are told apart
/// @param most how many events are told each by itself
public record Scatter(Filter filter, Dimension across, Dimension up, @Nullable String splitBy, int series,
		int most) implements Insight<Scatter.Plane> {

	/// Where the events lie.
	public sealed interface Plane {
	}

	/// Each by itself.
	public record Dots(ScatterAnswer answer) implements Plane {
	}

	/// Counted in cells.
	public record Cells(HeatMap answer) implements Plane {
	}

	@Override
	public Plane find(LogEngine engine, Cancellation cancellation) {
		ScatterAnswer scatter = engine.answer(new Question.Scatter(filter, across, up, splitBy, series, most), cancellation);
		return scatter.count() <= most
				? new Dots(scatter)
				: new Cells(engine.answer(new Question.Heat(filter, across, up, splitBy, series), cancellation));
	}
}
