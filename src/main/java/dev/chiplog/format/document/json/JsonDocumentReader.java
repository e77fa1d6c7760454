package dev.chiplog.format.document.json;

import dev.chiplog.format.document.BrokenText;
import dev.chiplog.format.document.DocumentReader;
import dev.chiplog.format.document.DocumentRecord;
import dev.chiplog.format.document.Original;
import dev.chiplog.format.document.OriginalWindow;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the records of JSON documents piece by piece. One thread's.
final class JsonDocumentReader implements DocumentReader {
	/// An object is held in memory while its records are read.
	private static final int LARGEST_OBJECT = 256 * 1024 * 1024;

	/// The sound part of a piece that is sound altogether.
	private static final int WHOLE = Integer.MAX_VALUE;

	private final OriginalWindow window;
	private final JsonPieces pieces;
	private final JsonLine line = new JsonLine();
	private Iterator<JsonRow> rows = Stream.<JsonRow>empty().iterator();
	private boolean firstRow;
	private int soundTo = WHOLE;
	private int pieceTo;
	private @Nullable String problem;

	JsonDocumentReader(Original original) {
		this.window = new OriginalWindow(original);
		this.pieces = new JsonPieces(window, LARGEST_OBJECT);
	}

	@Override
	public @Nullable DocumentRecord next() throws IOException {
		while (true) {
			DocumentRecord held = nextHeld();
			if (held != null)
				return held;
			pieces.leave(pieceTo);
			JsonPiece piece = pieces.next();
			if (piece == null)
				return null;
			pieceTo = piece.to();
			DocumentRecord record = begin(piece);
			if (record != null)
				return record;
		}
	}

	/// The next of the records that the piece holds, or the rest of it that could not be read.
	private @Nullable DocumentRecord nextHeld() {
		while (rows.hasNext()) {
			JsonRow row = rows.next();
			// what stands around the records belongs to the first of them
			int from = firstRow ? window.from() : row.place().from();
			firstRow = false;
			if (row.place().to() <= soundTo)
				return record(row, from);
			soundTo = Math.min(soundTo, from);
		}
		int from = soundTo;
		soundTo = WHOLE;
		if (from == WHOLE || JsonPieces.isGlue(window.bytes(), from, pieceTo))
			return null;
		while (JsonPieces.isGlue(window.bytes(), from, from + 1))
			from++;
		return broken(from);
	}

	@Override
	public Optional<String> problem() {
		return Optional.ofNullable(problem);
	}

	/// Begins a piece; its record, or null when it holds records of its own.
	private @Nullable DocumentRecord begin(JsonPiece piece) {
		switch (piece) {
			case JsonPiece.Whole(JsonValue object, boolean alone) -> {
				rows = rowsOf(object, alone);
				return rows.hasNext() ? null : record(new JsonRow(object, into -> into.members(object)), object.from());
			}
			case JsonPiece.Broken(int from, int to, JsonValue mended, int sound, boolean alone) -> {
				rows = mended == null ? rows : rowsOf(mended, alone);
				if (!rows.hasNext())
					return broken(from);
				soundTo = sound;
				return null;
			}
			case JsonPiece.Foreign(int from, int to) -> {
				return broken(from);
			}
		}
	}

	private Iterator<JsonRow> rowsOf(JsonValue object, boolean alone) {
		firstRow = true;
		return RecordLists.of(object, alone).orElseGet(Stream::empty).iterator();
	}

	private DocumentRecord record(JsonRow row, int from) {
		line.begin();
		row.writer().accept(line);
		return new DocumentRecord(line.end(), window.offset(from), window.line(from));
	}

	private DocumentRecord broken(int from) {
		long number = window.line(from);
		if (problem == null)
			problem = "holds something in line " + number + " that is no JSON; it is shown as unparsed.";
		return new DocumentRecord(BrokenText.line(window.bytes(), from, pieceTo), window.offset(from), number);
	}
}
