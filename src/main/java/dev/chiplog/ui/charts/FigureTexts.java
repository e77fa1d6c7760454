package dev.chiplog.ui.charts;

import dev.chiplog.insight.figure.Figure;
import dev.chiplog.insight.figure.TimeWindow;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.TimeFormat;
import dev.chiplog.ui.common.chart.NumberText;
import dev.chiplog.ui.common.chart.Quantity;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// How key figures are written.
record FigureTexts(Messages messages) {
	private static final double OFTEN = 2;
	private static final double PERCENT = 100;
	private static final double UNCHANGED = 0.005;

	/// What the figure is called: `p95 latency`.
	String title(Figure figure) {
		return messages.text("figure." + figure.kind().name().toLowerCase(Locale.ROOT));
	}

	/// What it is about, where its title does not say all: the field, or what an error is; empty when it does.
	Optional<String> meaning(Figure figure) {
		return switch (figure.kind()) {
			case MEAN, PERCENTILE_95 -> Optional.of(figure.field());
			case ERROR_RATE -> Optional.of(messages.text("errors.meaning"));
			case EVENTS, USERS, UNPARSED -> Optional.empty();
		};
	}

	/// Its value with the unit: `141.3 ms`, `2.83%`; a dash when there is none.
	String value(Figure figure) {
		if (Double.isNaN(figure.value()))
			return "–";
		return switch (figure.kind()) {
			case EVENTS, USERS, UNPARSED -> new Numbers(messages.locale()).count((long) figure.value());
			case MEAN, PERCENTILE_95 -> Quantity.ofField(figure.field()).with(new NumberText(messages.locale()).text(figure.value()));
			case ERROR_RATE -> decimals(figure.value() * PERCENT, 2) + "%";
		};
	}

	/// How it compares with the span before: `+12%`, `×4.1`; empty when there is nothing to compare with.
	String change(Figure figure) {
		if (figure.previous().isEmpty() || Double.isNaN(figure.value()) || Double.isNaN(figure.previous().getAsDouble()))
			return "";
		if (figure.previous().getAsDouble() == 0)
			return figure.value() == 0 ? "" : messages.text("change.from-none");
		double ratio = figure.ratio().orElse(1);
		if (Math.abs(ratio - 1) < UNCHANGED)
			return messages.text("change.same");
		if (ratio >= OFTEN)
			return "×" + decimals(ratio, ratio < 10 ? 1 : 0);
		return (ratio > 1 ? "+" : "−") + decimals(Math.abs(ratio - 1) * PERCENT, 0) + "%";
	}

	/// With what figures are compared: `13:15:00.000 – 14:00:00.000`.
	String previous(TimeWindow window, ZoneId zone) {
		TimeFormat format = new TimeFormat(zone);
		return messages.text("change.span", format.dateTime(window.from()), format.dateTime(window.to()));
	}

	private String decimals(double number, int digits) {
		NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
		format.setMaximumFractionDigits(digits);
		return format.format(number);
	}
}
