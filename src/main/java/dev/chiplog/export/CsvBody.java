package dev.chiplog.export;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Question;
import dev.chiplog.record.Event;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Value;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Events as CSV (RFC 4180, UTF-8): a header, then one record an event.
final class CsvBody implements ExportBody {

	@Override
	public void write(ExportJob job, OutputStream out) throws IOException {
		// the printer writes separators one by one, and an encoder takes its time for each call
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		if (job.request().columns().isEmpty())
			writeEverything(job, printer);
		else
			writeColumns(job, printer);
		printer.flush();
	}

	private static void writeColumns(ExportJob job, CSVPrinter printer) throws IOException {
		ExportRequest request = job.request();
		writeHeader(request.columns(), request, printer);
		job.visitCells(request.columns(), row -> {
			for (Value cell : row.cells())
				printer.print(text(cell, request));
			printer.println();
		});
	}

	private static void writeEverything(ExportJob job, CSVPrinter printer) throws IOException {
		ExportRequest request = job.request();
		List<String> columns = fields(job);
		boolean raw = hasUnparsed(job);
		writeHeader(raw ? with(columns, BuiltIn.RAW.word()) : columns, request, printer);
		job.visit(event -> {
			Map<String, Value> values = new HashMap<>();
			for (FieldValue field : event.fields())
				values.putIfAbsent(field.field().name(), field.value());
			for (String column : columns)
				printer.print(text(values.get(column), request));
			if (raw)
				printer.print(text(event.format().equals(Event.UNPARSED) ? new Value.Text(event.raw()) : null, request));
			printer.println();
		});
	}

	private static void writeHeader(List<String> columns, ExportRequest request, CSVPrinter printer) throws IOException {
		for (String column : columns)
			printer.print(request.defuse() ? Formula.defused(column) : column);
		printer.println();
	}

	private static List<String> fields(ExportJob job) {
		Stream<String> known = job.ask(new Question.Fields()).stream().map(FieldInfo::name);
		return job.selected() instanceof Filter.Everything
				? known.toList()
				: known.filter(name -> occurs(job, new Filter.Exists(name))).toList();
	}

	/// An event that no format understood has no field to stand in; its text needs a column of its own.
	private static boolean hasUnparsed(ExportJob job) {
		return occurs(job, new Filter.Compare(BuiltIn.FORMAT.word(), Operator.EQUAL, Event.UNPARSED));
	}

	private static boolean occurs(ExportJob job, Filter narrower) {
		return job.ask(new Question.Count(PickedEvents.and(job.selected(), narrower))) > 0;
	}

	private static List<String> with(List<String> columns, String another) {
		List<String> all = new ArrayList<>(columns);
		all.add(another);
		return all;
	}

	private static String text(@Nullable Value value, ExportRequest request) {
		if (value == null)
			return "";
		String text = value instanceof Value.Time(long epochNanos) ? IsoTime.text(epochNanos, request.zone()) : value.asText();
		return request.defuse() ? Formula.defused(text) : text;
	}
}
