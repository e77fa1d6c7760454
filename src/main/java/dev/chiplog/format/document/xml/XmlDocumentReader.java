package dev.chiplog.format.document.xml;

import dev.chiplog.format.document.BrokenText;
import dev.chiplog.format.document.DocumentReader;
import dev.chiplog.format.document.DocumentRecord;
import dev.chiplog.format.document.Original;
import dev.chiplog.format.document.OriginalWindow;
import dev.chiplog.format.document.json.JsonLine;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the records of a log in XML one after the other. One thread's.
final class XmlDocumentReader implements DocumentReader {
	private final OriginalWindow window;
	private final XmlPieces pieces;
	private final XmlLayout layout;
	private final Charset declared;
	private final XmlRecordParser parser = new XmlRecordParser();
	private final JsonLine line = new JsonLine();
	private int end;
	private @Nullable String problem;

	XmlDocumentReader(Original original, XmlLayout layout, String recordName, Charset declared) {
		this.window = new OriginalWindow(original);
		this.pieces = new XmlPieces(window, recordName);
		this.layout = layout;
		this.declared = declared;
	}

	@Override
	public @Nullable DocumentRecord next() throws IOException {
		window.leave(end);
		XmlPieces.Kind kind = pieces.next();
		if (kind == null)
			return null;
		end = pieces.end();
		Optional<XmlElement> record = kind == XmlPieces.Kind.RECORD
				? parser.read(window.bytes(), window.from(), end, declared)
				: Optional.empty();
		return new DocumentRecord(record.map(this::json).orElseGet(this::broken), window.offset(window.from()), window.line(window.from()));
	}

	@Override
	public Optional<String> problem() {
		return Optional.ofNullable(problem);
	}

	private byte[] json(XmlElement record) {
		line.begin();
		layout.write(record, line);
		return line.end();
	}

	private byte[] broken() {
		if (problem == null)
			problem = "holds something in line " + window.line(window.from()) + " that is no well-formed record; it is shown as unparsed.";
		return BrokenText.line(window.bytes(), window.from(), end);
	}
}
