package dev.chiplog.record;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// The fields of one dataset, each with a dense index; grows while sources are read.
///
/// Threads: safe for any number of threads; a field never changes or goes away once it is there.
public final class FieldTable {
	private final ConcurrentHashMap<String, Field> byName = new ConcurrentHashMap<>();
	private final CopyOnWriteArrayList<Field> byIndex = new CopyOnWriteArrayList<>();

	/// The field of this name, made if it is new.
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

	private synchronized Field add(String name) {
		Field known = byName.get(name);
		if (known != null)
			return known;
		Field field = new Field(byIndex.size(), name, RoleNames.roleOf(name).orElse(null));
		byIndex.add(field);
		byName.put(name, field);
		return field;
	}
}
