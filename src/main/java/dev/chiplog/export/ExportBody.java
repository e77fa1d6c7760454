package dev.chiplog.export;

import java.io.IOException;
import java.io.OutputStream;

/// The content of an exported file, in one of the formats.
interface ExportBody {

	/// Writes everything that the job selects.
	///
	/// @param out is left open
	/// @throws IOException with one sentence
	void write(ExportJob job, OutputStream out) throws IOException;
}
