package dev.chiplog.format.document.xml;

import dev.chiplog.format.Head;
import dev.chiplog.format.document.Document;
import dev.chiplog.format.document.DocumentReader;
import dev.chiplog.format.document.Original;
import dev.chiplog.format.document.OriginalWindow;
import dev.chiplog.format.document.ReadOriginal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A log in XML, an element a record: as java.util.logging, log4j or Windows write them.
public final class XmlDocument implements Document {
	private static final int LOOKED_AT = 64 * 1024;
	/// Names that elements of records have; a prefix may be anything.
	private static final Pattern RECORD = Pattern.compile("<((?:[A-Za-z_][\\w.-]*:)?(?:record|[Ee]vent))(?=[\\s>])");

	private final XmlLayout layout;

	private XmlDocument(XmlLayout layout) {
		this.layout = layout;
	}

	/// Every kind of log in XML.
	public static List<Document> all() {
		return List.of(new XmlDocument(new JavaLoggingLayout()), new XmlDocument(new WindowsLayout()), new XmlDocument(new Log4jLayout()));
	}

	@Override
	public String name() {
		return layout.name();
	}

	@Override
	public double recognise(Head head) {
		int start = 0;
		while (start < head.bytes().length && head.bytes()[start] <= ' ' && head.bytes()[start] >= 0)
			start++;
		if (start == head.bytes().length || head.bytes()[start] != '<')
			return 0;
		Optional<String> name = recordName(head.bytes(), head.bytes().length);
		if (name.isEmpty())
			return 0;
		OriginalWindow window = new OriginalWindow(new ReadOriginal(head.bytes()));
		XmlPieces pieces = new XmlPieces(window, name.get());
		try {
			if (pieces.next() != XmlPieces.Kind.RECORD)
				return 0;
			return new XmlRecordParser().read(window.bytes(), window.from(), pieces.end(), StandardCharsets.ISO_8859_1)
					.filter(layout::isRecord).isPresent() ? 1 : 0;
		} catch (IOException impossible) {
			throw new UncheckedIOException("bytes in memory could not be read", impossible);
		}
	}

	@Override
	public DocumentReader open(Original original) throws IOException {
		byte[] head = new byte[LOOKED_AT];
		int length = original.read(0, head, 0, head.length);
		return new XmlDocumentReader(original, layout, recordName(head, length).orElse("record"), XmlEncoding.of(head, length));
	}

	/// What the elements of the records are called, prefix included.
	private static Optional<String> recordName(byte[] bytes, int length) {
		Matcher found = RECORD.matcher(new String(bytes, 0, Math.min(length, LOOKED_AT), StandardCharsets.ISO_8859_1));
		return found.find() ? Optional.of(found.group(1)) : Optional.empty();
	}
}
