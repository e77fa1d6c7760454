package dev.chiplog.format.document.json;

import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.document.OriginalWindow;
import dev.chiplog.format.document.ReadOriginal;
import java.io.IOException;
import java.io.UncheckedIOException;

/// What the beginning of a source tells about whether it is a JSON document.
final class JsonHead {
	/// Objects that are asked whether they hold lists; those that follow are like them.
	private static final int SAMPLE = 20;

	/// Among so many objects on lines of their own one that is not does not make a document.
	private static final double LEAST_SHARE = 0.05;

	private final byte[] bytes;
	private int objects;
	private int beyondLines;
	private long foreign;

	JsonHead(Head head) {
		bytes = head.bytes();
	}

	/// The share of the head that is objects, when they begin it and are more than an object a line; 0 otherwise.
	double share() {
		int start = JsonEnd.blank(bytes, 0, bytes.length);
		if (start == bytes.length || bytes[start] != '{' && bytes[start] != '[' && bytes[start] != 0x1E)
			return 0;
		try {
			OriginalWindow window = new OriginalWindow(new ReadOriginal(bytes));
			JsonPieces pieces = new JsonPieces(window, bytes.length + 1);
			JsonPiece piece = pieces.next();
			while (piece != null) {
				if (objects == 0 && piece instanceof JsonPiece.Foreign)
					return 0;
				look(piece, window);
				pieces.leave(piece.to());
				piece = pieces.next();
			}
		} catch (IOException impossible) {
			throw new UncheckedIOException("bytes in memory could not be read", impossible);
		}
		boolean beyond = beyondLines > 0 && beyondLines >= LEAST_SHARE * objects;
		return beyond ? 1 - (double) foreign / bytes.length : 0;
	}

	private void look(JsonPiece piece, OriginalWindow window) {
		int from = (int) window.offset(piece.from());
		int to = (int) window.offset(piece.to());
		boolean breaksOff = to == bytes.length && piece instanceof JsonPiece.Broken;
		JsonValue object = switch (piece) {
			case JsonPiece.Whole(JsonValue whole, boolean alone) -> whole;
			case JsonPiece.Broken broken -> breaksOff ? broken.mended() : null;
			case JsonPiece.Foreign foreign -> null;
		};
		if (object == null) {
			foreign += breaksOff ? 0 : to - from;
			return;
		}
		boolean alone = objects == 0 && JsonEnd.blank(bytes, to, bytes.length) == bytes.length;
		boolean holdsRecords = objects < SAMPLE && RecordLists.of(object, alone).isPresent();
		if (holdsRecords || !isLine(from, to, breaksOff))
			beyondLines++;
		objects++;
	}

	/// Whether the object is one line, with nothing but blanks around it.
	private boolean isLine(int from, int to, boolean breaksOff) {
		int lineFrom = Lines.lastEnd(bytes, 0, from) + 1;
		int lineTo = Lines.end(bytes, from, bytes.length);
		return Lines.isBlank(bytes, lineFrom, from)
				&& (breaksOff ? lineTo == bytes.length : Lines.isBlank(bytes, Math.min(to, lineTo), lineTo) && to <= lineTo);
	}
}
