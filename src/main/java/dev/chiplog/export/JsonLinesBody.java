package dev.chiplog.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Events as JSON lines (UTF-8): one object a line, values with the types that their log gave them, dotted names nested again.
final class JsonLinesBody implements ExportBody {
	private static final JsonFactory JSON = new ObjectMapper().getFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

	@Override
	public void write(ExportJob job, OutputStream out) throws IOException {
		// a writer's generator takes half a surrogate pair, which logs do contain, where a stream's would fail
		try (JsonGenerator json = JSON.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
			json.setRootValueSeparator(null);
			if (job.request().columns().isEmpty())
				writeEverything(job, json);
			else
				writeColumns(job, json);
		}
	}

	private static void writeColumns(ExportJob job, JsonGenerator json) throws IOException {
		List<String> columns = job.request().columns();
		job.visitCells(columns, row -> {
			JsonTree tree = new JsonTree();
			for (int i = 0; i < columns.size(); i++) {
				Value cell = row.cells().get(i);
				if (cell != null)
					tree.add(columns.get(i), cell);
			}
			writeLine(tree, job, json);
		});
	}

	private static void writeEverything(ExportJob job, JsonGenerator json) throws IOException {
		job.visit(event -> {
			JsonTree tree = new JsonTree();
			for (FieldValue field : event.fields())
				tree.add(field.field().name(), field.value());
			if (event.fields().isEmpty())
				tree.add(BuiltIn.RAW.word(), new Value.Text(event.raw()));
			writeLine(tree, job, json);
		});
	}

	private static void writeLine(JsonTree tree, ExportJob job, JsonGenerator json) throws IOException {
		tree.write(json, job.request().zone());
		json.writeRaw('\n');
	}
}
