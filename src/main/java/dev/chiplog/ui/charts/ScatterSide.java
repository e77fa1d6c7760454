package dev.chiplog.ui.charts;

import dev.chiplog.query.Dimension;
import dev.chiplog.query.Scale;
import dev.chiplog.query.Stretches;
import dev.chiplog.ui.common.chart.Axis;
import dev.chiplog.ui.common.chart.Quantity;
import java.util.stream.DoubleStream;

/// What one side of a scatter chart measures.
///
/// @param field a numeric one; empty for the time
/// @param scale on which its numbers stand; a time stands on a linear one
record ScatterSide(String field, Scale scale) {
	/** The time. */
	static final ScatterSide TIME = new ScatterSide("", Scale.LINEAR);

	boolean isTime() {
		return field.isEmpty();
	}

	/// The same with another field.
	ScatterSide of(String other) {
		return other.isEmpty() ? TIME : new ScatterSide(other, scale);
	}

	/// The same on another scale.
	ScatterSide on(Scale other) {
		return new ScatterSide(field, other);
	}

	/// What is asked for.
	///
	/// @param stretches into how many it is cut where events are counted in cells
	Dimension dimension(ChartScope scope, int stretches) {
		return isTime() ? new Dimension.Time(scope.from(), scope.to(), stretches) : new Dimension.Numbers(field, stretches, scale);
	}

	/// What the user reads for it.
	String title(ChartScope scope) {
		return isTime() ? scope.messages().text("side.time") : field;
	}

	/// The axis on which places stand.
	Axis axis(ChartScope scope, DoubleStream places) {
		return isTime() ? scope.axis() : Axis.Amount.around(Quantity.ofField(field), scale, places);
	}

	/// The axis that is cut into stretches, of which there are some.
	Axis axis(ChartScope scope, Stretches stretches) {
		return switch (stretches) {
			case Stretches.Time(long from, long width, int count) -> scope.axis(from, width, count);
			case Stretches.Numbers(double min, double max, Scale _, int _) -> max > min
					? new Axis.Amount(min, max, scale, Quantity.ofField(field))
					: Axis.Amount.around(Quantity.ofField(field), scale, DoubleStream.of(min));
		};
	}
}
