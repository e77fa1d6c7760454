package dev.chiplog.ui.runs;

import dev.chiplog.insight.run.Place;
import dev.chiplog.insight.run.RunAxis;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.TimeFormat;
import dev.chiplog.ui.common.chart.NumberText;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// Writes where in a run something is: `41,200`, `epoch 5`.
///
/// @param axis along which curves are drawn
record PlaceTexts(RunAxis axis, ZoneId zone, Messages messages) {

	/// Where it is on the axis, or on the first other one on which it has a place.
	String text(Place place) {
		return Stream.concat(Stream.of(axis), List.of(RunAxis.STEP, RunAxis.EPOCH, RunAxis.ORDER).stream())
				.filter(one -> !Double.isNaN(place.along(one))).findFirst().map(one -> text(one, place.along(one))).orElse("");
	}

	private String text(RunAxis on, double at) {
		return switch (on) {
			case STEP -> number(at);
			case EPOCH -> messages.text("at.epoch", number(at));
			case TIME -> new TimeFormat(zone).dateTime((long) at);
			case ORDER -> messages.text("at.order", number(at));
		};
	}

	/// A number as charts write it.
	String number(double number) {
		boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
		return whole
				? java.text.NumberFormat.getIntegerInstance(messages.locale()).format(number)
				: new NumberText(messages.locale()).text(number);
	}
}
