package dev.chiplog.export;

import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.EventId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/// Runs exports of events and reads back what they wrote.
final class Exporting {
	static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

	private Exporting() {
	}

	/// A request for everything, in Seoul's time, not defused.
	static ExportRequest request(ExportFormat format, Path to, String... columns) {
		return new ExportRequest(format, new Filter.Everything(), List.of(), RowOrder.TIME, List.of(columns), SEOUL, false, to);
	}

	/// The same with only these events.
	static ExportRequest only(ExportRequest request, List<EventId> picked) {
		return new ExportRequest(request.format(), request.filter(), picked, request.order(), request.columns(), request.zone(),
				request.defuse(), request.to());
	}

	/// The same with formulas defused.
	static ExportRequest defused(ExportRequest request) {
		return new ExportRequest(request.format(), request.filter(), request.only(), request.order(), request.columns(), request.zone(),
				true, request.to());
	}

	/// The text of the file that the request makes of the events.
	static String export(SomeEvents events, ExportRequest request) throws IOException {
		new Exporter(new ListEngine(Path.of("app.log"), events.events())).export(request, written -> {
		}, new Cancellation());
		return Files.readString(request.to());
	}
}
