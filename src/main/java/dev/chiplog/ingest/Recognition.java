package dev.chiplog.ingest;

import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.layer.Layer;
import dev.chiplog.format.layer.Layer.Certainty;
import dev.chiplog.format.layer.Layers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the beginning of a source tells about how to read it.
///
/// @param known whether a format understands the source; the first of the formats then
/// @param formats the formats to try on an event, the best first
/// @param understood how many of the formats understand some of the head; the others need not be shown it
/// @param framing how events are told apart
/// @param preamble how many bytes of the head stand before the first event
/// @param layered whether layers are taken off a line before its own format is asked
/// @param layers the layers that lines are asked for
/// @param outer the head as it is
/// @param inner the head without its layers, by which formats are opened
record Recognition(boolean known, List<Format> formats, int understood, Framing framing, int preamble, boolean layered, List<Layer> layers,
		Head outer, Head inner) {

	/// Below this share of a head a format is not the source's own: a few lines look like anything.
	private static final double LEAST_SHARE = 0.02;
	/// When so many lines have an envelope that no logger writes, nothing else is asked whether they might be something else.
	private static final double ENVELOPED = 0.5;

	/// Asks every format about the head, unless the user knows better.
	///
	/// @param wanted the name of the format that the user wants to count first; a name that no format has is passed over
	static Recognition of(Head head, List<Format> all, Optional<String> wanted) {
		Recognition found = of(head, all);
		return wanted.flatMap(name -> all.stream().filter(format -> format.name().equals(name)).findFirst()).map(found::withFirst)
				.orElse(found);
	}

	/// Asks every format about the head.
	///
	/// The one that understands most of it becomes the source's own; the others that understand some of it follow, then the rest in
	/// their order as fallbacks for foreign lines, but for formats that need a header, which mean nothing on a single line, and dialects
	/// of which the head has nothing.
	static Recognition of(Head head, List<Format> all) {
		List<Layer> sure = Layers.all().stream().filter(layer -> layer.certainty() != Certainty.LIKELY).toList();
		BareHead bare = BareHead.of(head, sure);
		List<Format> lines = all.stream().filter(format -> format.framing() != Framing.QUOTED_RECORD).toList();
		Ranking ranking = bare.layered() < ENVELOPED ? Ranking.of(head, all) : Ranking.NONE;
		Recognition best = bare.layered() < ENVELOPED ? of(head, head, ranking, all, false, sure) : null;
		if (bare.layered() > 0) {
			Ranking peeled = Ranking.of(bare.head(), lines);
			if (best == null || peeled.isBetterThan(ranking)) {
				ranking = peeled;
				best = of(head, bare.head(), peeled, all, true, sure);
			}
		}
		BareHead likely = BareHead.of(head, Layers.all());
		if (likely.hasLikely()) {
			Ranking peeled = Ranking.of(likely.head(), lines);
			if (best == null || peeled.isBetterThan(ranking))
				best = of(head, likely.head(), peeled, all, true, Layers.all());
		}
		if (best == null)
			throw new IllegalStateException("a head without layers is always ranked");
		return best;
	}

	private static Recognition of(Head outer, Head inner, Ranking ranking, List<Format> all, boolean layered, List<Layer> layers) {
		List<Format> formats = new ArrayList<>();
		boolean known = !ranking.formats().isEmpty();
		if (known)
			formats.add(ranking.formats().getFirst());
		Framing framing = known ? formats.getFirst().framing() : Framing.LINE;
		int preamble = known && !layered ? formats.getFirst().preamble(inner) : 0;
		ranking.formats().stream().skip(1).filter(Recognition::readsSingleLines).forEach(formats::add);
		int understood = formats.size();
		all.stream().filter(format -> !formats.contains(format) && !format.isDialect() && readsSingleLines(format)).forEach(formats::add);
		return new Recognition(known, List.copyOf(formats), understood, framing, preamble, layered, layers, outer, inner);
	}

	/// Whether a format understands a line that stands alone among others.
	private static boolean readsSingleLines(Format format) {
		return switch (format.framing()) {
			case LINE, LINES_UNTIL_NEXT, LINES_UNTIL_OWN_NEXT -> true;
			case QUOTED_RECORD, DIRECTED_LINE -> false;
		};
	}

	private Recognition withFirst(Format format) {
		boolean table = format.framing() == Framing.QUOTED_RECORD;
		Head read = table ? outer : inner;
		List<Format> others = formats.stream().filter(other -> !other.equals(format) && readsSingleLines(other)).toList();
		List<Format> first = Stream.concat(Stream.of(format), others.stream()).toList();
		boolean peel = layered && !table;
		return new Recognition(true, first, understood + 1, format.framing(), peel ? 0 : format.preamble(read), peel, layers, outer, read);
	}

	/// How well the formats understand a head.
	///
	/// @param formats those that understand enough of it, the best first
	/// @param best the share that the first understands; 0 when there is none
	private record Ranking(List<Format> formats, double best) {
		private static final Ranking NONE = new Ranking(List.of(), 0);

		static Ranking of(Head head, List<Format> all) {
			record Share(Format format, double share) {
			}
			Optional<Head> sample = HeadSample.of(head);
			Stream<Format> possible = all.stream().filter(format -> sample.isEmpty() || format.recognise(sample.get()) > 0);
			// the sort is stable, and of equals the more particular format comes first
			List<Share> shares = possible.map(format -> new Share(format, format.recognise(head)))
					.filter(share -> share.share() >= LEAST_SHARE).sorted((left, right) -> Double.compare(right.share(), left.share()))
					.toList();
			return new Ranking(shares.stream().map(Share::format).toList(), shares.isEmpty() ? 0 : shares.getFirst().share());
		}

		/// Whether a head without its layers is understood at least as well as the head with them; a table may hold whatever it wants.
		boolean isBetterThan(Ranking layered) {
			boolean table = layered.best > 0 && layered.formats.getFirst().framing() == Framing.QUOTED_RECORD;
			return best > 0 && (table ? best > layered.best : best >= layered.best);
		}
	}
}
