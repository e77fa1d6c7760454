package dev.chiplog.ingest;

import dev.chiplog.column.SourceInfo;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventReading;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.SourceSettings;
import dev.chiplog.source.Source;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// A source together with the way in which it is read.
///
/// Threads: safe for any number of threads; parsers are lent to one thread at a time.
final class RecognisedSource {
	private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

	private static final int ENOUGH = 16 * 1024;

	private final int index;
	private final Source source;
	private final Recognition recognition;
	private final int preamble;
	private final long preambleLines;
	private final Shapes shapes;
	private final @Nullable Directives directives;
	private final ConcurrentLinkedQueue<EventReader> idle = new ConcurrentLinkedQueue<>();

	private RecognisedSource(int index, Source source, Recognition recognition, int preamble, long preambleLines, Shapes shapes) {
		this.index = index;
		this.source = source;
		this.recognition = recognition;
		this.preamble = preamble;
		this.preambleLines = preambleLines;
		this.shapes = shapes;
		this.directives = recognition.framing() == Framing.DIRECTED_LINE
				? new Directives(recognition.formats().getFirst(), recognition.inner(), recognition.preamble())
				: null;
	}

	/// Reads the beginning of the source and finds out how to read it.
	///
	/// @throws IOException with a sentence that names the source
	static RecognisedSource recognise(int index, Source source, FieldTable fields, ZoneId zone, SourceSettings settings,
			Conversion conversion, Shapes shapes) throws IOException {
		byte[] start = new byte[Head.SIZE];
		int length = source.read(0, start, 0, start.length);
		int mark = length >= 3 && Arrays.equals(start, 0, 3, BYTE_ORDER_MARK, 0, 3) ? 3 : 0;
		int end = length < start.length ? length : Lines.lastEnd(start, mark, length) + 1;
		if (end <= mark)
			end = length;
		Head head = new Head(Arrays.copyOfRange(start, mark, end), fields, settings.zone().orElse(zone), source.modified(),
				settings.levelField(), source.file().toFile().getName());
		Optional<Conversion.Converted> converted = conversion.of(source, head, settings.format());
		if (converted.isPresent())
			return recognise(index, converted.get().source(), fields, zone, settings, converted.get().next(), shapes);
		Recognition recognition = Recognition.of(head, conversion.formats(), settings.format());
		int preamble = mark + recognition.preamble();
		while (preamble < end) {
			int lineEnd = Lines.end(start, preamble, end);
			if (!Lines.isBlank(start, preamble, lineEnd))
				break;
			preamble = Math.min(lineEnd + 1, end);
		}
		return new RecognisedSource(index, source, recognition, preamble, Lines.count(start, 0, preamble), shapes);
	}

	/// The same way of reading over other bytes that begin with those of the source.
	RecognisedSource over(Source longer) {
		return new RecognisedSource(index, longer, recognition, preamble, preambleLines, shapes);
	}

	/// Whether other bytes begin as the source did when it was recognised, and are not shorter than what was read of it.
	///
	/// @throws IOException with a sentence that names the source
	boolean isBeginningOf(Source longer) throws IOException {
		byte[] head = recognition.outer().bytes();
		byte[] now = new byte[BYTE_ORDER_MARK.length + head.length];
		int read = longer.read(0, now, 0, now.length);
		int mark = read >= BYTE_ORDER_MARK.length && Arrays.equals(now, 0, 3, BYTE_ORDER_MARK, 0, 3) ? BYTE_ORDER_MARK.length : 0;
		boolean same = read >= mark + head.length && Arrays.equals(now, mark, mark + head.length, head, 0, head.length);
		byte[] one = new byte[1];
		return same && (source.size() == 0 || longer.read(source.size() - 1, one, 0, 1) == 1);
	}

	/// Whether there was so little of the source that it may have shown nothing of its format.
	boolean wasTooShort() {
		return !recognition.known() && recognition.outer().bytes().length < ENOUGH;
	}

	Source source() {
		return source;
	}

	int index() {
		return index;
	}

	int preamble() {
		return preamble;
	}

	long preambleLines() {
		return preambleLines;
	}

	/// Whether lines are counted as they are read.
	boolean countsLines() {
		return !(source instanceof ConvertedSource);
	}

	/// The physical line on which the event at an offset begins, where lines are not counted as they are read.
	OptionalLong line(long offset) {
		return source instanceof ConvertedSource converted ? OptionalLong.of(converted.line(offset)) : OptionalLong.empty();
	}

	/// What stands between two offsets as it was written; `text` unless it was converted.
	String written(long from, long to, String text) throws IOException {
		return source instanceof ConvertedSource converted ? converted.originalText(from, to) : text;
	}

	/// What a dataset says of the source.
	SourceInfo info(String mostlyIn) {
		return new SourceInfo(index, source.path(), source.file(), source.size(), preamble, mostlyIn, source.encoding());
	}

	/// The name of the format that the source begins in.
	String formatName() {
		return recognition.known() ? recognition.formats().getFirst().name() : Event.UNPARSED;
	}

	/// How an event of the source was read; slow, for people who wonder.
	EventReading explain(long offset, byte[] bytes, int from, int to) {
		EventReader reader = new EventReader(recognition, new Shapes());
		if (directives != null)
			reader.turnTo(directives.at(offset));
		return new EventExplainer(recognition, reader).explain(bytes, from, to);
	}

	/// A reader of events for the calling thread; give it back with [#giveBack].
	///
	/// @param offset where the first of the events stands, all of them read in the same way
	EventReader borrow(long offset) {
		EventReader idleReader = idle.poll();
		EventReader reader = idleReader != null ? idleReader : new EventReader(recognition, shapes);
		if (directives != null)
			reader.turnTo(directives.at(offset));
		return reader;
	}

	/// Where what is in force changes within the source; null when nothing does in its format.
	@Nullable
	Directives directives() {
		return directives;
	}

	/// Takes a reader back for the next thread.
	void giveBack(EventReader reader) {
		idle.add(reader);
	}

	/// Lets go of the readers, and of the blocks and builders that they were used with last; who needs one later gets a new one.
	void rest() {
		idle.clear();
	}
}
