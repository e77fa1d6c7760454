package dev.chiplog.format.metric;

import dev.chiplog.format.Digits;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.Role;
import dev.chiplog.record.RoleNames;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The fields of the names met so far, found by the names' bytes, so that a name costs a string only when it is new; one thread's.
final class MetricNames {
	private static final int SLOTS = 4096;

	/// What goes before a name that would play a role which only the event itself can.
	private static final String PREFIX = "message.";

	private record Name(byte[] bytes, Field field) {
	}

	private final FieldTable fields;
	private final @Nullable Name[] names = new Name[SLOTS];

	MetricNames(FieldTable fields) {
		this.fields = fields;
	}

	/// The field of the name that these bytes write; two names that fall on one slot push each other out.
	Field field(byte[] bytes, int from, int to) {
		int slot = hash(bytes, from, to) & SLOTS - 1;
		Name known = names[slot];
		if (known != null && Arrays.equals(known.bytes, 0, known.bytes.length, bytes, from, to))
			return known.field;
		String name = new String(bytes, from, to - from, StandardCharsets.UTF_8);
		Field field = fields.field(playsAnEvent(name) ? PREFIX + name : name);
		names[slot] = new Name(Arrays.copyOfRange(bytes, from, to), field);
		return field;
	}

	private static boolean playsAnEvent(String name) {
		Role role = RoleNames.roleOf(name).orElse(null);
		return role == Role.TIME || role == Role.LEVEL || role == Role.LOGGER || role == Role.MESSAGE;
	}

	private static int hash(byte[] bytes, int from, int to) {
		long hash = (long) to - from;
		int at = from;
		for (; at + Long.BYTES <= to; at += Long.BYTES)
			hash = mixed(hash, Digits.word(bytes, at));
		for (; at < to; at++)
			hash = 31 * hash + bytes[at];
		return (int) (mixed(hash, 0) >>> 32);
	}

	/// Fibonacci hashing (D. E. Knuth, The Art of Computer Programming, volume 3, 6.4).
	private static long mixed(long hash, long word) {
		return (hash ^ word) * 0x9E37_79B9_7F4A_7C15L;
	}
}
