package dev.chiplog.ingest;

import dev.chiplog.format.Format;
import dev.chiplog.format.Head;
import dev.chiplog.format.document.Document;
import dev.chiplog.format.structured.JsonLines;
import dev.chiplog.source.Source;
import dev.chiplog.source.spool.SpoolFolder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Finds the sources whose events are no lines, and has them converted. One thread's.
///
/// @param documents which are tried
/// @param formats that a source may be in
/// @param folder where the lines are kept
record Conversion(List<Document> documents, List<Format> formats, SpoolFolder folder) {

	/// More than any share.
	private static final double ASKED_FOR = 2;

	/// A source that was made of another, and how to go on with it.
	///
	/// @param next knows no documents: lines are not converted again
	record Converted(ConvertedSource source, Conversion next) {
	}

	/// Converts the source where a document understands at least as much of its head as any format, unless the user knows better.
	///
	/// @param wanted the name of the format or document that the user wants
	/// @throws IOException with a sentence that names the source
	Optional<Converted> of(Source source, Head head, Optional<String> wanted) throws IOException {
		if (formats.stream().anyMatch(format -> wanted.filter(format.name()::equals).isPresent()))
			return Optional.empty();
		Document best = null;
		double share = 0;
		for (Document document : documents) {
			double understood = wanted.filter(document.name()::equals).isPresent() ? ASKED_FOR : document.recognise(head);
			if (understood > share) {
				best = document;
				share = understood;
			}
		}
		if (best == null || isBeaten(share, head))
			return Optional.empty();
		DocumentLines own = new DocumentLines(best.name());
		List<Format> lines = formats.stream().map(format -> format instanceof JsonLines ? own : format).toList();
		return Optional.of(new Converted(ConvertedSource.of(source, best, folder), new Conversion(List.of(), lines, folder)));
	}

	private boolean isBeaten(double share, Head head) {
		return formats.stream().anyMatch(format -> format.recognise(head) > share);
	}
}
