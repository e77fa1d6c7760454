package dev.chiplog.source.encoding;

import dev.chiplog.source.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds out in which encoding a source is written.
///
/// In this order: a byte order mark; zeros in every second byte; bytes beyond ASCII, looked for in a good part of the source, that are
/// UTF-8; those that make the most plausible text in one of the [Script]s; what Mozilla's detector says.
public final class EncodingGuess {
	private static final int HEAD = 8 * 1024;
	/// Below this average a decoded text consists of characters that no text has so many of.
	private static final double LEAST_PLAUSIBLE = 0.35;

	private EncodingGuess() {
	}

	/// The encoding of a source; UTF-8 when nothing speaks against it.
	///
	/// @throws IOException with a sentence that names the source
	public static Charset of(Source source) throws IOException {
		byte[] head = new byte[HEAD];
		head = Arrays.copyOf(head, source.read(0, head, 0, head.length));
		Optional<Charset> wide = marked(head);
		if (wide.isEmpty())
			wide = Utf16.withoutMark(head);
		if (wide.isPresent())
			return wide.get();
		byte[] sample = ForeignLines.of(source);
		return sample.length == 0 || isUtf8(sample) ? StandardCharsets.UTF_8 : mostPlausible(sample);
	}

	private static Optional<Charset> marked(byte[] head) {
		String start = new String(head, 0, Math.min(4, head.length), StandardCharsets.ISO_8859_1);
		if (start.equals("\u00ff\u00fe\u0000\u0000"))
			return Optional.of(Charset.forName("UTF-32LE"));
		if (start.equals("\u0000\u0000\u00fe\u00ff"))
			return Optional.of(Charset.forName("UTF-32BE"));
		if (start.startsWith("\u00ef\u00bb\u00bf"))
			return Optional.of(StandardCharsets.UTF_8);
		if (start.startsWith("\u00ff\u00fe"))
			return Optional.of(StandardCharsets.UTF_16LE);
		return start.startsWith("\u00fe\u00ff") ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
	}

	/// Other encodings hardly ever look like UTF-8, so a text that mostly does is one with a few broken characters in it.
	private static boolean isUtf8(byte[] sample) {
		String text = new String(sample, StandardCharsets.UTF_8);
		long broken = text.chars().filter(c -> c == 0xFFFD).count();
		long foreign = text.chars().filter(c -> c >= 0x80).count() - broken;
		return foreign > broken;
	}

	private static Charset mostPlausible(byte[] sample) {
		Script best = Arrays.stream(Script.values()).max(Comparator.comparingDouble(script -> script.plausibility(sample))).orElseThrow();
		if (best.plausibility(sample) >= LEAST_PLAUSIBLE)
			return best.charset();
		UniversalDetector detector = new UniversalDetector();
		detector.handleData(sample, 0, sample.length);
		detector.dataEnd();
		String name = detector.getDetectedCharset();
		// it calls everything Western that it does not know
		boolean known = name != null && Charset.isSupported(name) && !Script.WESTERN.charset().equals(Charset.forName(name));
		return known ? Charset.forName(name) : StandardCharsets.UTF_8;
	}
}
