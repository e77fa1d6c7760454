package dev.chiplog.format.server;

import dev.chiplog.format.EventSink;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.record.FieldTable;

/// Tells the parts of an HTTP request line: method, path and protocol (RFC 9112, 3); one thread's.
final class RequestTeller {
	private final LazyField message;
	private final LazyField method;
	private final LazyField path;
	private final LazyField protocol;

	RequestTeller(FieldTable fields) {
		message = new LazyField(fields, "message");
		method = new LazyField(fields, "method");
		path = new LazyField(fields, "path");
		protocol = new LazyField(fields, "protocol");
	}

	/// Tells the request as the event's message too, for an access log writes nothing else that says what happened.
	void tell(byte[] bytes, int from, int to, EventSink sink) {
		if (to == from || (to - from == 1 && bytes[from] == '-')) {
			sink.nothing(message.get());
			return;
		}
		sink.text(message.get(), bytes, from, to);
		int methodEnd = from;
		while (methodEnd < to && Characters.isLetter(bytes[methodEnd]))
			methodEnd++;
		if (methodEnd == from || methodEnd == to || bytes[methodEnd] != ' ')
			return;
		sink.text(method.get(), bytes, from, methodEnd);
		int last = to;
		while (last > methodEnd && bytes[last - 1] != ' ')
			last--;
		boolean named = last - 1 > methodEnd && to - last > 5 && bytes[last] == 'H' && bytes[last + 4] == '/';
		int pathTo = named ? last - 1 : to;
		if (pathTo > methodEnd + 1)
			sink.text(path.get(), bytes, methodEnd + 1, pathTo);
		if (named)
			sink.text(protocol.get(), bytes, last, to);
	}
}
