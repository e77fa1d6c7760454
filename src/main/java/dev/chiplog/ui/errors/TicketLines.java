package dev.chiplog.ui.errors;

import dev.chiplog.insight.pattern.Occurrence;
import dev.chiplog.query.PageRow;
import dev.chiplog.record.Event;
import dev.chiplog.record.Value;
import dev.chiplog.ui.common.TimeFormat;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first event of a group and those around it, as lines of plain text.
///
/// @param first the event
/// @param times how times are written
record TicketLines(Occurrence first, TimeFormat times) {
	private static final int LEVEL = 8;

	/// The file that the event stands in; empty when that is not known.
	String place() {
		return first.around().stream().filter(this::isFirst).map(row -> file(row.cells().getLast())).findFirst().orElse("");
	}

	/// The line of that file on which it begins, counted from 1.
	long line() {
		return first.event().line();
	}

	/// The event as it stands in the log.
	List<String> raw() {
		return first.event().raw().stripTrailing().lines().toList();
	}

	/// Its stack trace where the log has it on one line with the rest; else empty.
	List<String> trace() {
		Event event = first.event();
		return raw().size() > 1 ? List.of() : SaidText.trace(event).lines().toList();
	}

	/// The events right before and behind it, it among them.
	///
	/// @param most so many on each side
	List<PageRow> near(int most) {
		for (int row = 0; row < first.around().size(); row++)
			if (isFirst(first.around().get(row)))
				return first.around().subList(Math.max(0, row - most), Math.min(first.around().size(), row + most + 1));
		return List.of();
	}

	/// The events of its request.
	///
	/// @param most so many of the first
	List<PageRow> path(int most) {
		return first.path().subList(0, Math.min(most, first.path().size()));
	}

	/// One of these: time, level, what it says and where, an arrow before the event itself.
	String line(PageRow row) {
		String time = row.epochNanos().isPresent() ? times.time(row.epochNanos().getAsLong()) + " " : "";
		String level = row.level() == null ? "" : row.level().name();
		String file = file(row.cells().getLast());
		return (isFirst(row) ? "> " : "  ") + time + level + " ".repeat(Math.max(0, LEVEL - level.length())) + " " + SaidText.of(row)
				+ (file.isEmpty() ? "" : "  (" + file + ")");
	}

	private boolean isFirst(PageRow row) {
		return row.id().equals(first.event().id());
	}

	private static String file(@Nullable Value source) {
		return source == null ? "" : String.valueOf(Path.of(source.asText()).getFileName());
	}
}
