package dev.chiplog.ingest;

import dev.chiplog.format.document.Document;
import dev.chiplog.format.document.DocumentReader;
import dev.chiplog.format.document.DocumentRecord;
import dev.chiplog.source.Source;
import dev.chiplog.source.spool.Spool;
import dev.chiplog.source.spool.SpoolFolder;
import dev.chiplog.source.unpack.Allowance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A document as lines of JSON, converted into a spool as far as it was asked for; its raw bytes are the original's.
///
/// Where records have no place among the original's bytes, as in columnar files, the raw bytes of a record are its line, and those of
/// the whole source the file's: raw offsets count the original's bytes first and then those of the lines.
///
/// Closing it leaves the original open. Threads: one converts at a time, any number read.
final class ConvertedSource implements Source {
	/// More of an event's original text is not shown.
	private static final int LONGEST_SHOWN = 16 * 1024 * 1024;

	private final Source original;
	private final Document document;
	private final Spool spool;
	private final Allowance allowance;
	private final Places places = new Places();
	private final SourceOriginal bytes;
	private final DocumentReader reader;
	private volatile boolean ended;
	private volatile Optional<String> problem = Optional.empty();

	private ConvertedSource(Source original, Document document, DocumentReader reader, SourceOriginal bytes, SpoolFolder folder)
			throws IOException {
		this.original = original;
		this.document = document;
		this.reader = reader;
		this.bytes = bytes;
		this.spool = folder.newSpool();
		this.allowance = new Allowance(folder.limits());
	}

	/// Begins to convert a source.
	///
	/// @throws IOException with a sentence, when nothing of the document can be read or there is no place for the lines
	static ConvertedSource of(Source original, Document document, SpoolFolder folder) throws IOException {
		SourceOriginal bytes = new SourceOriginal(original);
		return new ConvertedSource(original, document, open(original, document, bytes), bytes, folder);
	}

	private static DocumentReader open(Source original, Document document, SourceOriginal bytes) throws IOException {
		try {
			return document.open(bytes);
		} catch (IOException broken) {
			bytes.rethrow();
			throw new IOException("\"" + original.path() + "\" " + broken.getMessage(), broken);
		}
	}

	/// The physical line of the original on which the record at an offset begins, 1-based.
	long line(long offset) {
		return places.line(offset);
	}

	/// What stands in the original where two offsets are.
	String originalText(long from, long to) throws IOException {
		boolean placed = reader.placed();
		long begin = placed ? begin(from) : from;
		int length = (int) Math.min((placed ? begin(to) : to) - begin, LONGEST_SHOWN);
		byte[] text = new byte[length];
		int read = (placed ? original : this).read(begin, text, 0, length);
		return new String(text, 0, read, StandardCharsets.UTF_8);
	}

	@Override
	public Path path() {
		return original.path();
	}

	@Override
	public Path file() {
		return original.file();
	}

	@Override
	public long size() {
		return spool.size();
	}

	@Override
	public Instant modified() {
		return original.modified();
	}

	@Override
	public Charset encoding() {
		return original.encoding();
	}

	@Override
	public int read(long offset, byte[] into, int at, int length) throws IOException {
		while (!ended && spool.size() - offset < length)
			convert();
		return spool.read(offset, into, at, length);
	}

	@Override
	public Optional<String> problem() {
		return Stream.of(original.problem(), problem).flatMap(Optional::stream).reduce((cause, effect) -> cause + " " + effect);
	}

	@Override
	public long rawOffset(long offset) throws IOException {
		if (!reader.placed())
			return original.rawSize() + offset;
		return ended && offset >= spool.size() ? original.rawSize() : original.rawOffset(begin(offset));
	}

	@Override
	public int readRaw(long rawOffset, byte[] into, int at, int length) throws IOException {
		if (reader.placed() || rawOffset < original.rawSize())
			return original.readRaw(rawOffset, into, at, length);
		return spool.read(rawOffset - original.rawSize(), into, at, length);
	}

	@Override
	public long rawSize() {
		return original.rawSize();
	}

	@Override
	public void close() {
		ended = true;
		try {
			reader.close();
		} catch (IOException late) {
			throw new UncheckedIOException("\"" + path() + "\" could not be closed.", late);
		} finally {
			spool.close();
		}
	}

	/// The first record owns what stands before it, the last what stands behind it.
	private long begin(long offset) {
		if (offset == 0)
			return 0;
		return ended && offset >= spool.size() ? original.size() : places.begin(offset);
	}

	private synchronized void convert() throws IOException {
		if (ended)
			return;
		@Nullable
		DocumentRecord record = next();
		if (record == null) {
			end();
			return;
		}
		byte[] json = record.json();
		places.add(spool.size(), record.begin(), record.line());
		byte[] line = java.util.Arrays.copyOf(json, json.length + 1);
		line[json.length] = '\n';
		try {
			spool.append(line, 0, line.length);
			if (!allowance.spend(line.length, original.size())) {
				problem = Optional
						.of("\"" + path() + "\" " + allowance.reason() + ", so it was read only up to its line " + record.line() + ".");
				end();
			}
		} catch (IOException full) {
			problem = Optional.of("\"" + path() + "\" was read only up to byte " + record.begin() + ", because " + full.getMessage() + ".");
			end();
		}
	}

	/// The next record, or null when there is none; readers of binary files answer damaged bytes with exceptions of all kinds.
	private @Nullable DocumentRecord next() throws IOException {
		try {
			return reader.next();
		} catch (IOException | RuntimeException broken) {
			bytes.rethrow();
			problem = Optional
					.of("\"" + path() + "\" is damaged as " + document.name() + ", and was read only in part: " + broken.getMessage());
			return null;
		}
	}

	private void end() throws IOException {
		// all of the original is known once its end was read
		original.read(original.size(), new byte[1], 0, 1);
		if (problem.isEmpty())
			problem = reader.problem().map(rest -> "\"" + path() + "\" " + rest);
		spool.finish();
		ended = true;
	}
}
