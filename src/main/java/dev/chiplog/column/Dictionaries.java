package dev.chiplog.column;

import dev.chiplog.record.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The dictionaries of one dataset, one for each field, and which fields have too many texts to keep.
///
/// Threads: safe for any number of threads.
public final class Dictionaries {
	private static final int MOST_TEXTS = 1 << 18;

	private final List<Dictionary> byField = new ArrayList<>();
	private final Set<Integer> onDisk = ConcurrentHashMap.newKeySet();

	/// The dictionary of the field.
	public synchronized Dictionary of(Field field) {
		while (byField.size() <= field.index())
			byField.add(new Dictionary());
		return byField.get(field.index());
	}

	/// The dictionaries of the fields with an index below `fields`, by index.
	public synchronized List<Dictionary> first(int fields) {
		while (byField.size() < fields)
			byField.add(new Dictionary());
		return List.copyOf(byField.subList(0, fields));
	}

	/// Whether texts of this field should not be tried to be kept any more, because they hardly repeat.
	public boolean staysOnDisk(Field field) {
		return onDisk.contains(field.index()) || of(field).size() > MOST_TEXTS;
	}

	/// Says that the texts of this field hardly repeat.
	public void keepOnDisk(Field field) {
		onDisk.add(field.index());
	}
}
