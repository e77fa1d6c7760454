package dev.chiplog.ingest;

import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the beginning of a source tells about how to read it.
///
/// @param known whether a format understands the source; the first of the formats then
/// @param formats the formats to try on an event, the best first
/// @param framing how events are told apart
/// @param preamble how many bytes of the head stand before the first event
record Recognition(boolean known, List<Format> formats, Framing framing, int preamble) {

	/// Below this share of a head a format is not the source's own: a few lines look like anything.
	private static final double LEAST_SHARE = 0.02;

	/// Asks every format about the head.
	///
	/// The one that understands most of it becomes the source's own; the others follow in their order as fallbacks for foreign lines,
	/// but for formats that need a header, which mean nothing on a single line.
	static Recognition of(Head head, List<Format> all) {
		record Share(Format format, double share) {
		}
		List<Share> shares = all.stream().map(format -> new Share(format, format.recognise(head))).toList();
		// max takes the first of equals, and the more particular formats come first
		Share best = shares.stream().max(Comparator.comparingDouble(Share::share)).orElseThrow();
		List<Format> formats = new ArrayList<>();
		Framing framing = Framing.LINE;
		int preamble = 0;
		boolean known = best.share() >= LEAST_SHARE;
		if (known) {
			formats.add(best.format());
			framing = best.format().framing();
			preamble = best.format().preamble(head);
		}
		for (Format format : all)
			if (!formats.contains(format) && format.framing() != Framing.QUOTED_RECORD)
				formats.add(format);
		return new Recognition(known, List.copyOf(formats), framing, preamble);
	}
}
