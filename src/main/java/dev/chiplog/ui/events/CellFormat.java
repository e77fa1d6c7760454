package dev.chiplog.ui.events;

import dev.chiplog.query.PageRow;
import dev.chiplog.record.Value;
import dev.chiplog.ui.common.TimeFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// How a cell's value becomes text.
///
/// @param times in the workspace's zone
/// @param dates whether the dataset spans more than a day, so that a time needs its date
public record CellFormat(TimeFormat times, boolean dates) {
	private static final int LONGEST = 2000;
	private static final MathContext DIGITS = new MathContext(7);
	private static final double LARGE = 1e15;
	private static final double SMALL = 1e-4;

	/// The text of the row in the column; empty when it has none.
	public String text(ScreenRow row, EventColumn column) {
		PageRow event = row.event();
		if (event == null)
			return "";
		if (column.kind() == EventColumn.Kind.TIME && event.epochNanos().isPresent())
			return time(event.epochNanos().getAsLong());
		return text(row.value(column.name()));
	}

	private String text(@Nullable Value value) {
		return switch (value) {
			case null -> "";
			case Value.Text(String text) -> line(text);
			case Value.Decimal(double number) -> decimal(number);
			case Value.Time(long epochNanos) -> time(epochNanos);
			case Value.Whole _,Value.Truth _,Value.Json _,Value.Nothing _ -> line(value.asText());
		};
	}

	private String time(long epochNanos) {
		return dates ? times.dateTime(epochNanos) : times.time(epochNanos);
	}

	private static String decimal(double number) {
		double size = Math.abs(number);
		if (!Double.isFinite(number) || (size != 0 && (size >= LARGE || size < SMALL)))
			return Double.toString(number);
		return new BigDecimal(Double.toString(number)).round(DIGITS).stripTrailingZeros().toPlainString();
	}

	private static String line(String text) {
		String shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
		return shown.strip().replace("\r", "").replace("\n", " ↵ ").replace('\t', ' ');
	}
}
