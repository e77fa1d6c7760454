package dev.chiplog.format.document.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The encoding that an XML document declares (XML 1.0, 4.3.3).
final class XmlEncoding {
	private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)[\"']");

	private XmlEncoding() {
	}

	/// The declared encoding; Latin-1, in which no bytes are wrong, where none is declared or none that a byte-wise reader can take.
	static Charset of(byte[] head, int length) {
		Matcher declared = DECLARED.matcher(new String(head, 0, Math.min(length, 256), StandardCharsets.ISO_8859_1));
		if (!declared.find())
			return StandardCharsets.ISO_8859_1;
		try {
			Charset charset = Charset.forName(declared.group(1));
			// what is in UTF-16 was made UTF-8 before, and its bytes say so
			return charset.name().startsWith("UTF-") ? StandardCharsets.ISO_8859_1 : charset;
		} catch (UnsupportedCharsetException | IllegalCharsetNameException unknown) {
			return StandardCharsets.ISO_8859_1;
		}
	}
}
