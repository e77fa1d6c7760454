package dev.chiplog.app;

import dev.chiplog.export.ExportFormat;
import dev.chiplog.export.ExportRequest;
import dev.chiplog.export.Exporter;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.RowOrder;
import dev.chiplog.ui.common.Numbers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `chiplog export`: writes events to a file.
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = ChiplogVersion.class, description = "Writes events to a file, which"
		+ " appears only once it is whole.")
final class ExportCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private PathsParameter paths = new PathsParameter();

	@Mixin
	private ZoneOption zone = new ZoneOption();

	@Mixin
	private FormatsOption formats = new FormatsOption();

	@Mixin
	private WhereOption where = new WhereOption();

	@Option(names = "--columns", split = ",", paramLabel = "COLUMN", description = "Fields, roles as model, or @source, @line, @time, @level,"
			+ " @logger, @message, @raw, @format, @pattern; every field by default.")
	private List<String> columns = List.of();

	@Option(names = "--format", paramLabel = "csv|jsonl|raw", converter = FormatWord.class, defaultValue = "csv", description = "The shape of"
			+ " the file; csv by default, raw gives the logs' own bytes.")
	private ExportFormat format = ExportFormat.CSV;

	@Option(names = "--defuse", description = "Puts a ' before CSV cells that a spreadsheet would run as formulas.")
	private boolean defuse;

	@Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
	private Path out = Path.of("");

	@Override
	public Integer call() throws IOException {
		Terminal terminal = Terminal.of(spec);
		if (format == ExportFormat.RAW && !columns.isEmpty() && spec != null)
			throw new ParameterException(spec.commandLine(), "raw text has no columns; leave out --columns or choose csv or jsonl");
		try (OpenedLogs logs = OpenedLogs.load(paths.paths(), zone.orSystem(), formats.orUsers(), terminal.err())) {
			MissingFields.tell(where.filter(), logs.engine(), terminal.err());
			ExportRequest request = new ExportRequest(format, where.filter(), List.of(), RowOrder.TIME, columns, zone.orSystem(), defuse,
					out);
			long written = new Exporter(logs.engine()).export(request, events -> {
			}, new Cancellation());
			terminal.out().println(new Numbers(Locale.ROOT).count(written) + (written == 1 ? " event" : " events") + " written to " + out);
		}
		return Main.DONE;
	}

	/// Reads the name of a format.
	static final class FormatWord implements ITypeConverter<ExportFormat> {
		@Override
		public ExportFormat convert(String word) {
			return switch (word.toLowerCase(Locale.ROOT)) {
				case "csv" -> ExportFormat.CSV;
				case "jsonl" -> ExportFormat.JSON_LINES;
				case "raw" -> ExportFormat.RAW;
				default -> throw new TypeConversionException("there is no format " + word + "; choose csv, jsonl or raw");
			};
		}
	}
}
