package dev.chiplog.engine.memory.pattern;

import dev.chiplog.column.LongColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.memory.value.Strand;
import dev.chiplog.query.Cancellation;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// The texts that patterns are templates of: the first line of an event's message with single blanks, or its request. Threads: safe for
/// any number.
public final class Messages {
	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private final EventFields fields;

	Messages(EventFields fields) {
		this.fields = fields;
	}

	/// Takes texts.
	@FunctionalInterface
	public interface Visitor {
		/// Takes the text of an event, in UTF-8; the bytes are only good during the call.
		void message(byte[] bytes, int from, int to);
	}

	/// Tells the texts of some events of a segment, those of one field after the other.
	///
	/// @throws java.io.UncheckedIOException with a sentence, when a source cannot be read
	public void visit(Segment segment, RowSet slots, Cancellation cancellation, Visitor visitor) {
		RowSet left = slots;
		for (Strand whole : fields.messages(segment)) {
			Strand strand = whole.within(left);
			left = left.and(strand.slots().not());
			StrandTexts.visit(fields.dataset(), segment, strand, cancellation, (slot, bytes, from, to) -> {
				if (isPlain(bytes, from, to) && !RequestLine.mayBegin(bytes, from, to)) {
					visitor.message(bytes, from, to);
					return;
				}
				String line = line(new String(bytes, from, to - from, StandardCharsets.UTF_8));
				Optional<RequestLine> request = RequestLine.read(line);
				tell(request.isPresent() ? text(request.get(), segment, slot) : line, visitor);
			});
		}
		if (left.count() > 0)
			requests(segment, left, cancellation, visitor);
	}

	private void requests(Segment segment, RowSet slots, Cancellation cancellation, Visitor visitor) {
		String[] methods = new String[segment.size()];
		for (Strand strand : fields.methods(segment))
			StrandTexts.visit(fields.dataset(), segment, strand.within(slots), cancellation,
					(slot, bytes, from, to) -> methods[slot] = new String(bytes, from, to - from, StandardCharsets.UTF_8));
		for (Strand strand : fields.paths(segment))
			StrandTexts.visit(fields.dataset(), segment, strand.within(slots), cancellation, (slot, bytes, from, to) -> {
				if (methods[slot] != null)
					tell(text(RequestLine.of(methods[slot], new String(bytes, from, to - from, StandardCharsets.UTF_8)), segment, slot),
							visitor);
			});
	}

	private static void tell(String text, Visitor visitor) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		visitor.message(bytes, 0, bytes.length);
	}

	private String text(RequestLine request, Segment segment, int slot) {
		for (Strand strand : fields.statuses(segment))
			if (strand instanceof Strand.Numbers(RowSet slots, LongColumn statuses) && slots.contains(slot))
				return request.text() + " " + statuses.get(slot);
		return request.text();
	}

	/// Whether a message is one line of ASCII with single blanks between its words, as is usual: it is its own text.
	private static boolean isPlain(byte[] message, int from, int to) {
		byte before = ' ';
		for (int at = from; at < to; at++) {
			byte c = message[at];
			if (c < ' ' || c == ' ' && before == ' ')
				return false;
			before = c;
		}
		return before != ' ';
	}

	private static String line(String message) {
		String line = message.strip();
		int end = line.indexOf('\n');
		String first = (end < 0 ? line : line.substring(0, end)).strip();
		return isSpacedOnce(first) ? first : BLANKS.matcher(first).replaceAll(" ");
	}

	/// Whether single blanks alone are between its words, as is usual.
	private static boolean isSpacedOnce(String line) {
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c < ' ' || c == ' ' && line.charAt(i + 1) == ' ')
				return false;
		}
		return true;
	}
}
