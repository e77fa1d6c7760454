package dev.chiplog.ingest;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.RunSink;
import dev.chiplog.format.UsualRuns;
import dev.chiplog.format.layer.Layer;
import dev.chiplog.format.layer.Peeling;
import dev.chiplog.format.layer.Wrapping;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.metric.MetricLifter;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells the events of one source apart and reads each: layers off, then in the first format that understands what is left. One thread.
final class EventReader {
	private static final int NOT_UNDERSTOOD = -1;
	/// Formats are counted in this many numbers of a shape's key; the layers' path stands above.
	private static final int FORMATS = 1024;

	private final Recognition recognition;
	private final boolean layered;
	private final List<Format> formats;
	private final List<EventParser> parsers = new ArrayList<>();
	private final EventBoundary boundary;
	private final Peeling peeling;
	private final Wrapping wrapping = new Wrapping();
	private final BareEvent bare;
	private final Field message;
	private final LazyField plainTime;
	private final Shapes shapes;
	private final Map<Long, Integer> known = new HashMap<>();
	private byte @Nullable [] directives;
	private final MetricLifter lifter;
	private final NotingSink noting;
	private final @Nullable UsualRuns usualRuns;
	private final int usualShape;
	private long shapeKey = -1;
	private int shapeNumber;
	private long lastPath;
	private int lastFormat;

	EventReader(Recognition recognition, Shapes shapes) {
		this.recognition = recognition;
		this.shapes = shapes;
		lifter = new MetricLifter(recognition.outer().fields());
		noting = new NotingSink(lifter);
		layered = recognition.layered();
		formats = recognition.formats();
		Head nothing = recognition.inner().withBytes(new byte[0]);
		for (Format format : formats)
			parsers.add(format.open(parsers.size() < recognition.understood() ? recognition.inner() : nothing));
		message = recognition.outer().fields().field("message");
		plainTime = new LazyField(recognition.outer().fields(), "wrapped_time");
		peeling = new Peeling(recognition.layers(), recognition.outer());
		bare = new BareEvent(peeling);
		boundary = switch (recognition.framing()) {
			case LINE -> new LineBoundary(lines(recognition, recognition.understood()));
			case LINES_UNTIL_NEXT -> new StartBoundary(lines(recognition, parsers.size()));
			case LINES_UNTIL_OWN_NEXT -> new StartBoundary(lines(recognition, 1));
			case QUOTED_RECORD -> new RecordBoundary(parsers.getFirst());
			case DIRECTED_LINE -> new DirectedBoundary(parsers.getFirst());
		};
		// in a layered source lines are bare only once they are peeled, and tables under directives change what they are read by
		boolean plain = recognition.known() && !layered && recognition.framing() != Framing.DIRECTED_LINE;
		usualRuns = plain ? parsers.getFirst().usualRuns() : null;
		usualShape = plain ? shapes.number(List.of(), formats.getFirst()) : Shapes.UNPARSED;
	}

	/// Finds the values that messages hold.
	MetricLifter lifter() {
		return lifter;
	}

	/// Where the events of the source end.
	EventBoundary boundary() {
		return boundary;
	}

	/// Reads events from now on as these directives say.
	///
	/// @param wanted in force where the next events stand; null for those that the source begins with
	void turnTo(byte @Nullable [] wanted) {
		if (Arrays.equals(directives, wanted))
			return;
		directives = wanted;
		Head head = wanted == null ? recognition.inner() : recognition.inner().withBytes(wanted);
		parsers.set(0, formats.getFirst().open(head));
	}

	/// Reads a run of lines that are events of the source's own format each, and look as those before did.
	///
	/// What the source's own format understands is not looked at for layers, here as in [#read].
	/// An event begins at each of them, but it is not known yet whether the last one goes on behind it.
	///
	/// @param to behind the last byte there is
	/// @return behind the last line that was taken; `from` when none was
	int readRun(byte[] bytes, int from, int to, RunSink sink) {
		return usualRuns == null ? from : usualRuns.read(bytes, from, to, sink);
	}

	/// The number of the shape of what [#readRun] reads.
	int usualShape() {
		return usualShape;
	}

	/// Reads one event; when no format understands it, what its layers leave of it is its message.
	///
	/// @param forget forgets what the sink was told by a format that gave up
	/// @return the number of the event's shape; [Shapes#UNPARSED] when neither a format nor an envelope with a time was found
	int read(byte[] bytes, int from, int to, EventSink sink, Runnable forget) {
		noting.begin(bytes, sink);
		int number = readOnly(bytes, from, to, forget);
		noting.end();
		return number;
	}

	private int readOnly(byte[] bytes, int from, int to, Runnable forget) {
		lastPath = 0;
		lastFormat = NOT_UNDERSTOOD;
		if (!layered && !parsers.isEmpty() && parsers.getFirst().parse(bytes, from, to, noting))
			return shape(0, 0);
		int first = layered ? 0 : 1;
		wrapping.clear();
		if (bare.peel(bytes, from, to, wrapping)) {
			int format = firstFor(bare.bytes(), bare.from(), bare.to(), 0, forget);
			if (format != NOT_UNDERSTOOD)
				return wrapped(format);
			if (wrapping.isTimed())
				return notUnderstood(bytes, from, to, forget);
			first = 0;
		}
		int format = firstFor(bytes, from, to, first, forget);
		if (format != NOT_UNDERSTOOD)
			return shape(0, format);
		if (bare.peelFurther(bytes, from, to, wrapping)) {
			format = firstFor(bare.bytes(), bare.from(), bare.to(), 0, forget);
			if (format != NOT_UNDERSTOOD)
				return wrapped(format);
		}
		return notUnderstood(bytes, from, to, forget);
	}

	/// A view of lines of its own, since the boundary is asked between the lines of an event that is being read.
	private LineStarts lines(Recognition recognition, int asked) {
		return new LineStarts(new LineView(recognition, parsers.subList(0, asked)));
	}

	private int notUnderstood(byte[] bytes, int from, int to, Runnable forget) {
		forget.run();
		noting.again();
		wrapping.clear();
		if (!bare.peel(bytes, from, to, wrapping)) {
			noting.text(message, bytes, from, to);
			return Shapes.UNPARSED;
		}
		noting.text(message, bare.bytes(), bare.from(), bare.to());
		lastPath = bare.path();
		boolean timed = wrapping.isTimed();
		wrapping.tell(noting, false, plainTime);
		return timed ? shape(bare.path(), NOT_UNDERSTOOD) : Shapes.UNPARSED;
	}

	private int wrapped(int format) {
		wrapping.tell(noting, noting.isTimed(), plainTime);
		return shape(bare.path(), format);
	}

	/// The first format from a place on that understands the bytes.
	///
	/// A format that is not the source's own is only asked about bytes that begin as its events do.
	private int firstFor(byte[] bytes, int from, int to, int first, Runnable forget) {
		int lineEnd = Lines.withoutCarriageReturn(bytes, from, Lines.end(bytes, from, to));
		for (int i = first; i < parsers.size(); i++) {
			EventParser parser = parsers.get(i);
			if (i > 0 && !parser.starts(bytes, from, lineEnd))
				continue;
			forget.run();
			noting.again();
			if (parser.parse(bytes, from, to, noting))
				return i;
		}
		return NOT_UNDERSTOOD;
	}

	/// The layers of the event that was read last, the outermost first.
	List<Layer> lastLayers() {
		return peeling.layers(lastPath);
	}

	/// Which of the source's formats understood the event that was read last; negative when none did.
	int lastFormat() {
		return lastFormat;
	}

	/// The event that was read last, without its layers.
	byte[] lastBare(byte[] bytes, int from, int to) {
		if (lastPath == 0)
			return Arrays.copyOfRange(bytes, from, to);
		return Arrays.copyOfRange(bare.bytes(), bare.from(), bare.to());
	}

	/// What one of the source's formats tells of an event without layers.
	List<FieldValue> fields(int format, byte[] event) {
		EventCollector collector = new EventCollector();
		parsers.get(format).parse(event, 0, event.length, collector);
		return collector.values();
	}

	private int shape(long path, int format) {
		lastPath = path;
		lastFormat = format;
		long key = path * FORMATS + format + 1;
		if (key != shapeKey) {
			shapeNumber = known.computeIfAbsent(key, _ -> shapes.number(peeling.layers(path), formatAt(format)));
			shapeKey = key;
		}
		return shapeNumber;
	}

	private @Nullable Format formatAt(int index) {
		return index == NOT_UNDERSTOOD ? null : formats.get(index);
	}
}
