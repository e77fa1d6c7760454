package dev.chiplog.ingest;

import dev.chiplog.column.Dataset;
import java.util.List;

/// Hears how loading goes, on a thread of the loader, one call at a time.
public interface LoadListener {

	/// Something more is loaded.
	///
	/// @param dataset what there is so far
	/// @param bytesRead how much of the sources it covers
	void grown(Dataset dataset, long bytesRead);

	/// Loading is over, because everything is read or because it was cancelled; told again when sources that are followed have grown.
	///
	/// @param problems one sentence for each source that could not be read whole
	void finished(Dataset dataset, long bytesRead, List<String> problems);
}
