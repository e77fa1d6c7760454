package dev.chiplog.format.structured;

import dev.chiplog.format.GrowingBytes;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.StackTrace;
import dev.chiplog.format.StackTraces;
import dev.chiplog.format.structured.EventDraft.Kind;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.Role;
import java.util.List;

/// Tells what was thrown where an event has a stack trace in a field but does not name its exception; one thread's.
final class ThrownTeller {

	/// Names under which loggers write whole traces.
	private static final List<String> TRACES = List.of("stack_trace", "stacktrace", "exc_info", "exc_text", "error.stack_trace",
			"error.stack", "err.stack", "stack", "traceback", "@x", "thrown.extendedStackTrace", "full_message", "backtrace", "trace");

	private final FieldTable fields;
	private final Candidates traces = new Candidates(TRACES);

	ThrownTeller(FieldTable fields) {
		this.fields = fields;
	}

	/// Whether a trace is looked for in the field's text.
	boolean looksInto(Field field) {
		return traces.rank(field) != Candidates.NEVER;
	}

	/// Whether events with the fields of a draft may have something to tell.
	boolean mayTell(EventDraft draft) {
		return traces.next(draft, -1) >= 0;
	}

	/// Tells the type of the exception as the field `exception`, if there is something to tell.
	void tell(EventDraft draft, EventSink sink) {
		int value = traces.next(draft, -1);
		if (value < 0 || draft.kind(value) != Kind.TEXT || isNamed(draft))
			return;
		GrowingBytes text = draft.unescaped();
		int from = text.length();
		// a trace is looked for behind the first line of an event
		text.append('\n');
		text.append(draft.bytes(value), draft.from(value), draft.to(value));
		StackTrace trace = StackTraces.find(text.array(), from, text.length());
		if (trace != null && trace.hasType())
			sink.text(fields.field("exception"), text.array(), trace.typeFrom(), trace.typeTo());
	}

	private static boolean isNamed(EventDraft draft) {
		for (int value = 0; value < draft.size(); value++) {
			Field field = draft.field(value);
			if (field.role() == Role.EXCEPTION && draft.kind(value) != Kind.NOTHING)
				return true;
		}
		return false;
	}
}
