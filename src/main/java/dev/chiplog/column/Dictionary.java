package dev.chiplog.column;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The distinct texts of one field over a whole dataset; each has a code from 1 on, in order of first appearance.
///
/// Threads: any number add and read at once. A code that a reader got from a sealed segment is always known.
public final class Dictionary {
	/// What the heap holds of an entry besides the characters: text, code, node, and their places in the tables.
	private static final long ENTRY_BYTES = 104;

	private final Map<String, Integer> codes = new HashMap<>();
	private volatile String[] texts = new String[16];
	private volatile int size;
	private final TextOrder order = new TextOrder(this);
	private long bytes;

	/// The code of the text, added if it is new.
	public synchronized int add(String text) {
		@Nullable
		Integer known = codes.get(text);
		if (known != null)
			return known;
		if (size == texts.length)
			texts = Arrays.copyOf(texts, size * 2);
		texts[size] = text;
		int code = size + 1;
		size = code;
		codes.put(text, code);
		bytes += ENTRY_BYTES + heapOf(text);
		return code;
	}

	/// The code of the text; 0 when no event has it.
	public synchronized int code(String text) {
		@Nullable
		Integer known = codes.get(text);
		return known == null ? 0 : known;
	}

	/// The text of a code from 1 to [#size].
	public String text(int code) {
		return texts[code - 1];
	}

	/// How many distinct texts there are; the largest code.
	public int size() {
		return size;
	}

	/// An estimate of the heap that the texts take, in bytes.
	public synchronized long bytes() {
		return bytes;
	}

	/// How many texts come before each in their natural order, by code, of all that there are now; at 0 stands nothing of meaning. What was
	/// sorted once is kept for the next to ask; nobody may write to it.
	public int[] ranks() {
		return order.ranks();
	}

	/// An estimate of the heap that the order of the texts takes, in bytes; it hardly counts until it was asked for.
	long orderBytes() {
		return order.bytes();
	}

	/// Characters take one byte each where all are Latin-1, else two.
	private static long heapOf(String text) {
		for (int i = 0; i < text.length(); i++)
			if (text.charAt(i) > 0xFF)
				return 2L * text.length();
		return text.length();
	}
}
