package dev.chiplog.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the first bytes of a file say it holds, whatever its name is.
public enum Content {
	/** Characters in UTF-8 or anything that resembles it. */
	TEXT(""),
	/** Characters of two bytes each. */
	UTF_16("is written in UTF-16; convert it to UTF-8 first, for example with iconv -f UTF-16 -t UTF-8."),
	/** RFC 1952. */
	GZIP("is compressed; unpack it first, for example with gunzip."),
	/** RFC 8878. */
	ZSTANDARD("is compressed; unpack it first, for example with unzstd."),
	/** The xz file format. */
	XZ("is compressed; unpack it first, for example with unxz."),
	/** The bzip2 file format. */
	BZIP2("is compressed; unpack it first, for example with bunzip2."),
	/** An archive in PKWARE's format. */
	ZIP("is an archive; unpack it first, for example with unzip."),
	/** Anything else. */
	BINARY("is no text, so it was left out.");

	/** Text with a crash in it holds a few stretches of control characters; other data hold them everywhere. */
	private static final int LEAST_TEXT_PER_STRETCH = 20;

	private final String remedy;

	Content(String remedy) {
		this.remedy = remedy;
	}

	/// The rest of a sentence that begins with the file's name: why it is left out, and what to do. Empty for text.
	public String remedy() {
		return remedy;
	}

	/// Looks at the head of a file.
	///
	/// A log that was cut while it was written to, or whose machine lost power, holds stretches of zeros, and is text all the same.
	public static Content of(byte[] head, int length) {
		return signature(head, length).orElseGet(() -> {
			if (isUtf16(head, length))
				return UTF_16;
			return isText(head, length) ? TEXT : BINARY;
		});
	}

	private static Optional<Content> signature(byte[] head, int length) {
		String start = new String(head, 0, Math.min(length, 6), StandardCharsets.ISO_8859_1);
		if (start.startsWith("\u001f\u008b"))
			return Optional.of(GZIP);
		if (start.startsWith("(\u00b5/\u00fd"))
			return Optional.of(ZSTANDARD);
		if (start.startsWith("\u00fd7zXZ"))
			return Optional.of(XZ);
		if (start.matches("BZh[1-9]1A"))
			return Optional.of(BZIP2);
		if (start.startsWith("PK\u0003\u0004"))
			return Optional.of(ZIP);
		return start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff") ? Optional.of(UTF_16) : Optional.empty();
	}

	/// Whether most bytes come in pairs with a zero, as in Latin letters without a byte order mark.
	private static boolean isUtf16(byte[] head, int length) {
		int pairs = 0;
		for (int i = 0; i + 1 < length; i += 2)
			if (isLatinPair(head[i], head[i + 1]) || isLatinPair(head[i + 1], head[i]))
				pairs++;
		return length > 3 && pairs * 3 > length;
	}

	private static boolean isLatinPair(byte letter, byte zero) {
		return zero == 0 && !isControl(letter);
	}

	private static boolean isText(byte[] head, int length) {
		int stretches = 0;
		int text = 0;
		boolean inside = false;
		for (int i = 0; i < length; i++) {
			boolean control = isControl(head[i]);
			if (!control)
				text++;
			else if (!inside)
				stretches++;
			inside = control;
		}
		return length == 0 || stretches == 0 || text >= stretches * LEAST_TEXT_PER_STRETCH;
	}

	/// Whether no text holds the byte: tabs, line ends, form feeds, bells, backspaces and escape sequences do occur.
	private static boolean isControl(byte b) {
		return b >= 0 && b < 7 || b >= 14 && b < 27 || b > 27 && b < 32;
	}
}
