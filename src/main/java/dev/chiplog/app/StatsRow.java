package dev.chiplog.app;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.Statistics;
import dev.chiplog.query.TrendAnswer;
import dev.chiplog.ui.common.Numbers;
import java.io.IOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The counts and statistics of some events, as a row of a table or a part of a JSON object.
///
/// @param numbers has the percentiles 50, 95 and 99; NaN where there are no numbers
record StatsRow(long count, long errors, Statistics numbers) {
	/// The heads of the columns, for a [TextTable].
	static final List<String> HEADER = List.of(">COUNT", ">ERRORS", ">ERROR RATE", ">MEAN", ">P50", ">P95", ">P99");
	private static final List<String> PERCENTILES = List.of("p50", "p95", "p99");

	static StatsRow of(GroupAnswer.Group group) {
		return new StatsRow(group.count(), group.errors(), group.numbers());
	}

	static StatsRow of(TrendAnswer.Point point) {
		return new StatsRow(point.count(), point.errors(), point.numbers());
	}

	/// The cells under [#HEADER].
	List<String> cells() {
		Numbers written = new Numbers(Locale.ROOT);
		List<String> cells = new ArrayList<>(List.of(written.count(count), written.count(errors), written.rate(errorRate())));
		cells.add(text(numbers.mean()));
		for (int i = 0; i < PERCENTILES.size(); i++)
			cells.add(text(percentile(i)));
		return cells;
	}

	/// Writes the numbers into the object that is open, `null` where there are none.
	void write(JsonGenerator json) throws IOException {
		json.writeNumberField("count", count);
		json.writeNumberField("errors", errors);
		write("mean", numbers.mean(), json);
		for (int i = 0; i < PERCENTILES.size(); i++)
			write(PERCENTILES.get(i), percentile(i), json);
		json.writeNumberField("errorRate", errorRate());
	}

	private double errorRate() {
		return count == 0 ? 0 : (double) errors / count;
	}

	private double percentile(int at) {
		return at < numbers.percentiles().size() ? numbers.percentiles().get(at) : Double.NaN;
	}

	private static void write(String key, double number, JsonGenerator json) throws IOException {
		if (Double.isFinite(number))
			json.writeNumberField(key, number);
		else
			json.writeNullField(key);
	}

	private static String text(double number) {
		return Double.isFinite(number) ? new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number) : "-";
	}
}
