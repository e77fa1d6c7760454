package dev.chiplog.format.custom;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Lines;
import dev.chiplog.format.custom.LinePattern.Group;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.layout.TailTeller;
import dev.chiplog.format.GrowingBytes;
import dev.chiplog.format.structured.NumberReader;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the events of one source in a described format. One thread.
final class CustomParser implements EventParser {
	private final LineMatcher matcher;
	private final List<Group> groups;
	private final LazyField[] fields;
	private final TailTeller tail;
	private final NumberReader numbers = new NumberReader();

	CustomParser(LineMatcher matcher, LinePattern pattern, FieldTable table) {
		this.matcher = matcher;
		this.groups = pattern.groups();
		this.fields = groups.stream().map(group -> new LazyField(table, group.field())).toArray(LazyField[]::new);
		this.tail = new TailTeller(table);
	}

	@Override
	public boolean starts(byte[] bytes, int from, int to) {
		return matcher.match(bytes, from, to).isEvent();
	}

	@Override
	public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
		int lineEnd = Lines.withoutCarriageReturn(bytes, from, Lines.end(bytes, from, to));
		Match match = matcher.match(bytes, from, lineEnd);
		int[] bounds = match.bounds();
		if (bounds == null)
			return false;
		boolean message = false;
		for (int i = 0; i < fields.length; i++) {
			if (bounds[2 * i] < 0)
				continue;
			int start = from + bounds[2 * i];
			int end = from + bounds[2 * i + 1];
			switch (groups.get(i).use()) {
				case TIME -> sink.time(fields[i].get(), match.nanos(), bytes, start, end);
				case LEVEL -> tellLevel(fields[i].get(), match.level(), bytes, start, end, sink);
				case TEXT -> tellText(fields[i].get(), bytes, start, end, sink);
				case VALUE -> tellValue(fields[i].get(), bytes, start, end, sink);
				case MESSAGE -> {
					message = true;
					tellMessage(fields[i].get(), bytes, from, start, end, lineEnd, to, sink);
				}
			}
		}
		if (!message)
			tail.tellException(bytes, from, to, sink);
		return true;
	}

	/// A message that ends its line goes on in the lines behind it; one that does not is joined with them.
	private void tellMessage(Field field, byte[] bytes, int event, int start, int end, int lineEnd, int to, EventSink sink) {
		if (Characters.skipBlanks(bytes, end, lineEnd) == lineEnd) {
			tail.tellMessage(field, bytes, event, start, to, sink);
			return;
		}
		GrowingBytes joined = new GrowingBytes();
		joined.append(bytes, start, end);
		joined.append(bytes, lineEnd, to);
		tail.tellMessage(field, joined.array(), 0, 0, joined.length(), sink);
	}

	private static void tellLevel(Field field, @Nullable Level level, byte[] bytes, int from, int to, EventSink sink) {
		if (level != null)
			sink.level(field, level, bytes, from, to);
		else
			tellText(field, bytes, from, to, sink);
	}

	private static void tellText(Field field, byte[] bytes, int from, int to, EventSink sink) {
		if (to > from)
			sink.text(field, bytes, from, to);
		else
			sink.nothing(field);
	}

	/// A value that is a number as JSON writes it becomes one: `007` and `1.2.3` stay texts, and so do digits that do not fit 64 bits.
	private void tellValue(Field field, byte[] bytes, int from, int to, EventSink sink) {
		boolean number = numbers.read(bytes, from, to) == to && to > from;
		if (number && numbers.isWhole())
			sink.whole(field, numbers.whole());
		else if (number && !numbers.isWrittenWhole())
			sink.decimal(field, numbers.decimal());
		else
			tellText(field, bytes, from, to, sink);
	}
}
