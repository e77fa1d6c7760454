package dev.chiplog.export;

import dev.chiplog.query.Question;
import java.io.IOException;
import java.io.OutputStream;

/// The events' bytes as they stand in their sources.
final class RawBody implements ExportBody {

	@Override
	public void write(ExportJob job, OutputStream out) throws IOException {
		job.engine().copyRaw(job.selected(), out, job.cancellation());
		job.progress().count(job.ask(new Question.Count(job.selected())));
	}
}
