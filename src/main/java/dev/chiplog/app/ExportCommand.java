package dev.chiplog.app;

import dev.chiplog.app.arguments.Arguments;
import dev.chiplog.app.arguments.Option;
import dev.chiplog.app.arguments.Usage;
import dev.chiplog.app.arguments.WrongUsageException;
import dev.chiplog.export.ExportFormat;
import dev.chiplog.export.ExportRequest;
import dev.chiplog.export.Exporter;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.RowOrder;
import dev.chiplog.ui.common.Numbers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// `chiplog export`: writes events to a file.
final class ExportCommand implements Command {
	private static final Option<List<String>> COLUMNS = Option.of("--columns", "COLUMN,...",
			"Fields, roles as model, or @source,"
					+ " @line, @time, @level, @logger, @message, @raw, @format, @pattern; every field by default.",
			text -> List.of(text.split(",")));
	private static final Option<ExportFormat> FORMAT = Option.of("--format", "csv|jsonl|raw",
			"The shape of the file; csv by default, raw gives the logs' own bytes.", ExportCommand::format);
	private static final Option<Boolean> DEFUSE = Option.ofSwitch("--defuse",
			"Puts a ' before CSV cells that a spreadsheet would run as formulas.");
	private static final Option<Path> OUT = Option.required("--out", "FILE", "The file to write.", Arguments::path);

	@Override
	public Usage usage() {
		return new Usage("chiplog export", "Writes events to a file, which appears only once it is whole.", true,
				List.of(COLUMNS, FORMAT, DEFUSE, OUT, WhereOption.WHERE, ZoneOption.ZONE, FormatsOption.FORMATS));
	}

	@Override
	public void run(Arguments given, Terminal terminal) throws IOException {
		ZoneId zone = ZoneOption.orSystem(given);
		ExportFormat format = given.value(FORMAT).orElse(ExportFormat.CSV);
		List<String> columns = given.all(COLUMNS).stream().flatMap(List::stream).toList();
		if (format == ExportFormat.RAW && !columns.isEmpty())
			throw new WrongUsageException("raw text has no columns; leave out --columns or choose csv or jsonl");
		ExportRequest request = new ExportRequest(format, WhereOption.orEverything(given), List.of(), RowOrder.TIME, columns, zone,
				given.has(DEFUSE), given.required(OUT));
		try (OpenedLogs logs = OpenedLogs.load(given.paths(), zone, FormatsOption.orUsers(given), terminal.err())) {
			MissingFields.tell(request.filter(), logs.engine(), terminal.err());
			long written = new Exporter(logs.engine()).export(request, events -> {
			}, new Cancellation());
			terminal.out().println(
					new Numbers(Locale.ROOT).count(written) + (written == 1 ? " event" : " events") + " written to " + given.required(OUT));
			logs.checkWhole();
		}
	}

	private static ExportFormat format(String word) {
		return switch (word.toLowerCase(Locale.ROOT)) {
			case "csv" -> ExportFormat.CSV;
			case "jsonl" -> ExportFormat.JSON_LINES;
			case "raw" -> ExportFormat.RAW;
			default -> throw new WrongUsageException("there is no format " + word + "; choose csv, jsonl or raw");
		};
	}
}
