package dev.chiplog.export;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Question;
import dev.chiplog.query.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes selected events of one dataset to files.
///
/// Threads: any number of exports may run at once, each on the thread that calls.
public final class Exporter {
	private final LogEngine engine;

	/// @param engine answers for the dataset that is exported
	public Exporter(LogEngine engine) {
		this.engine = engine;
	}

	/// Writes the events that the request selects; the file is there whole, or not at all.
	///
	/// @return how many events were written
	/// @throws IOException with one sentence, when the file cannot be written or a source cannot be read back
	/// @throws dev.chiplog.engine.QueryException when the request names what the dataset cannot answer
	/// @throws java.util.concurrent.CancellationException when it was cancelled
	public long export(ExportRequest request, ExportListener listener, Cancellation cancellation) throws IOException {
		refuseSource(request.to(), cancellation);
		try (WholeFile file = WholeFile.beside(request.to())) {
			Progress progress = new Progress(listener);
			ExportJob job = new ExportJob(engine, request, PickedEvents.filter(engine, request, cancellation), progress, cancellation);
			try (OutputStream out = file.open()) {
				body(request.format()).write(job, out);
			}
			cancellation.check();
			file.keep();
			return progress.finish();
		}
	}

	private static ExportBody body(ExportFormat format) {
		return switch (format) {
			case CSV -> new CsvBody();
			case JSON_LINES -> new JsonLinesBody();
			case RAW -> new RawBody();
		};
	}

	/// Whether a source's file, or the archive that the file is a member of, is this one.
	private static boolean isReadFrom(Path file, Path to) throws IOException {
		for (Path holder = file; holder != null; holder = holder.getParent())
			if (Files.isRegularFile(holder) && Files.isSameFile(holder, to))
				return true;
		return false;
	}

	private void refuseSource(Path to, Cancellation cancellation) throws IOException {
		if (!Files.exists(to))
			return;
		for (Summary.SourceSummary source : engine.answer(new Question.Overview(), cancellation).sources())
			if (isReadFrom(source.file(), to))
				throw new IOException(to + " is one of the opened logs; choose another file to write to.");
	}
}
