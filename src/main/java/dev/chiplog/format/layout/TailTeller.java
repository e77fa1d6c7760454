package dev.chiplog.format.layout;

import dev.chiplog.format.EventSink;
import dev.chiplog.format.Lines;
import dev.chiplog.format.StackTrace;
import dev.chiplog.format.StackTraces;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import org.jspecify.annotations.Nullable;

/// Tells what ends an event: its message, which may span lines, and the exception of the stack trace behind it.
public final class TailTeller {
	private final LazyField exception;

	public TailTeller(FieldTable fields) {
		exception = new LazyField(fields, "exception");
	}

	/// Tells the message and, when a stack trace follows, what was thrown.
	///
	/// @param event the event's first byte
	/// @param start the message's first byte
	/// @param to behind the event's last byte
	public void tellMessage(Field message, byte[] bytes, int event, int start, int to, EventSink sink) {
		tellMessage(message, trace(bytes, event, to), bytes, start, to, sink);
	}

	/// Tells the message of an event of a single line.
	///
	/// @param start the message's first byte
	/// @param to behind the event's last byte
	void tellMessage(Field message, byte[] bytes, int start, int to, EventSink sink) {
		tellMessage(message, null, bytes, start, to, sink);
	}

	private void tellMessage(Field message, @Nullable StackTrace trace, byte[] bytes, int start, int to, EventSink sink) {
		int end = Characters.trimEnd(bytes, start, trace == null ? to : Math.max(start, trace.from()));
		if (end > start)
			sink.text(message, bytes, start, end);
		else
			sink.nothing(message);
		tell(trace, bytes, sink);
	}

	/// Tells what was thrown, if a stack trace stands in the event.
	public void tellException(byte[] bytes, int event, int to, EventSink sink) {
		tell(trace(bytes, event, to), bytes, sink);
	}

	private static @Nullable StackTrace trace(byte[] bytes, int from, int to) {
		return Lines.end(bytes, from, to) < to ? StackTraces.find(bytes, from, to) : null;
	}

	private void tell(@Nullable StackTrace trace, byte[] bytes, EventSink sink) {
		if (trace != null && trace.hasType())
			sink.text(exception.get(), bytes, trace.typeFrom(), trace.typeTo());
	}
}
