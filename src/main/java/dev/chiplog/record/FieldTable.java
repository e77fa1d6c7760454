package dev.chiplog.record;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// The fields of one dataset, each with a dense index; grows while sources are read.
///
/// Names that are data (identifiers as keys, say) would fill the memory, so a table holds no more than [#MOST]; what comes under further
/// names is one field, [#OTHERS], whose events still have every name in their raw text.
///
/// Threads: safe for any number of threads; a field never changes or goes away once it is there.
public final class FieldTable {
	/// Most names that are told apart.
	public static final int MOST = 16_384;

	/// The field of every name beyond them.
	public static final String OTHERS = "other_fields";

	private final ConcurrentHashMap<String, Field> byName = new ConcurrentHashMap<>();
	private final CopyOnWriteArrayList<Field> byIndex = new CopyOnWriteArrayList<>();

	/// The field of this name, made if it is new; that of [#OTHERS] when there are too many.
	public Field field(String name) {
		Field known = byName.get(name);
		return known != null ? known : add(name);
	}

	/// The field of this name, if any event carried it.
	public Optional<Field> find(String name) {
		return Optional.ofNullable(byName.get(name));
	}

	/// All fields so far, by index.
	public List<Field> fields() {
		return List.copyOf(byIndex);
	}

	/// How many fields there are so far.
	public int size() {
		return byIndex.size();
	}

	private synchronized Field add(String newName) {
		String name = byIndex.size() < MOST ? newName : OTHERS;
		Field known = byName.get(name);
		if (known != null)
			return known;
		Field field = new Field(byIndex.size(), name, RoleNames.roleOf(name).orElse(null));
		byIndex.add(field);
		byName.put(name, field);
		return field;
	}
}
