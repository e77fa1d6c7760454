package dev.chiplog.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the first bytes of a file say it holds, whatever its name is.
public enum Content {
	/** Characters in any encoding. */
	TEXT(""),
	/** A file of rows in binary: Parquet or Avro. */
	COLUMNS(""),
	/** A file of Arrow, also called Feather. */
	ARROW("is a file of Arrow (Feather), which Chiplog does not read; write it again as Parquet, for example with pandas' to_parquet."),
	/** The archive format of 7-Zip. */
	SEVEN_ZIP("is an archive of 7-Zip; unpack it first, for example with 7z x."),
	/** The archive format of WinRAR. */
	RAR("is a RAR archive; unpack it first, for example with unrar x."),
	/** Anything else. */
	BINARY("is no text, so it was left out.");

	/** Text with a crash in it holds a few stretches of control characters; other data hold them everywhere. */
	private static final int LEAST_TEXT_PER_STRETCH = 20;

	private final String remedy;

	Content(String remedy) {
		this.remedy = remedy;
	}

	/// The rest of a sentence that begins with the file's name: why it is left out, and what to do. Empty for what can be read.
	public String remedy() {
		return remedy;
	}

	/// Looks at the head of a file.
	///
	/// A log that was cut while it was written to, or whose machine lost power, holds stretches of zeros, and is text all the same.
	public static Content of(byte[] head, int length) {
		return signature(head, length)
				.orElseGet(() -> isMarked(head, length) || isUtf16(head, length) || isText(head, length) ? TEXT : BINARY);
	}

	/// Whether it can be read.
	public boolean isReadable() {
		return this == TEXT || this == COLUMNS;
	}

	private static Optional<Content> signature(byte[] head, int length) {
		String start = new String(head, 0, Math.min(length, 7), StandardCharsets.ISO_8859_1);
		if (start.startsWith("PAR1") || start.startsWith("PARE") || start.startsWith("Obj\u0001"))
			return Optional.of(COLUMNS);
		if (start.startsWith("ARROW1\u0000"))
			return Optional.of(ARROW);
		if (start.startsWith("7z\u00bc\u00af'\u001c"))
			return Optional.of(SEVEN_ZIP);
		return start.startsWith("Rar!\u001a\u0007") ? Optional.of(RAR) : Optional.empty();
	}

	/// Whether a byte order mark of UTF-16 or UTF-32 says that zeros are to be expected.
	private static boolean isMarked(byte[] head, int length) {
		String start = new String(head, 0, Math.min(length, 4), StandardCharsets.ISO_8859_1);
		return start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff") || start.equals("\u0000\u0000\u00fe\u00ff");
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
