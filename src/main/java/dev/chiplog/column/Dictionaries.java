package dev.chiplog.column;

import dev.chiplog.record.Field;
import dev.chiplog.record.Role;
import java.util.ArrayList;
import java.util.List;

/// The dictionaries of one dataset, one for each field, and which fields have texts that hardly repeat.
///
/// A field stays on disk once half of at least [#ENOUGH] values were new, or nearly all of at least [#EARLY], or once its dictionary is as
/// large as one may get. Messages
/// do once an eighth was new: they are searched, not counted.
///
/// Threads: safe for any number of threads.
public final class Dictionaries {
	private static final long ENOUGH = 1 << 15;
	private static final long EARLY = 1 << 12;
	private static final double NEARLY_ALL = 0.97;
	private static final int HARDLY_REPEATING = 2;
	private static final int HARDLY_REPEATING_MESSAGES = 8;
	private static final int MOST_TEXTS = 1 << 18;
	private static final long MOST_BYTES = 64L * 1024 * 1024;

	private final List<Entry> byField = new ArrayList<>();

	/// A field's dictionary, and how many values it was asked to keep.
	private static final class Entry {
		private final Dictionary dictionary = new Dictionary();
		private long values;
		private boolean onDisk;
	}

	/// The dictionary of the field.
	public synchronized Dictionary of(Field field) {
		return entry(field.index()).dictionary;
	}

	/// The dictionaries of the fields with an index below `fields`, by index.
	public synchronized List<Dictionary> first(int fields) {
		List<Dictionary> dictionaries = new ArrayList<>();
		for (int index = 0; index < fields; index++)
			dictionaries.add(entry(index).dictionary);
		return dictionaries;
	}

	/// Says that so many values of the field, new and known ones, are in its dictionary.
	synchronized void kept(Field field, int values) {
		entry(field.index()).values += values;
	}

	/// Leaves the texts of this field on disk from now on, whatever they are like.
	public synchronized void keepOnDisk(Field field) {
		entry(field.index()).onDisk = true;
	}

	/// Whether further texts of this field are left on disk, because they hardly repeat.
	synchronized boolean staysOnDisk(Field field) {
		Entry entry = entry(field.index());
		Dictionary dictionary = entry.dictionary;
		int share = field.role() == Role.MESSAGE ? HARDLY_REPEATING_MESSAGES : HARDLY_REPEATING;
		boolean unique = entry.values >= EARLY && dictionary.size() > NEARLY_ALL * entry.values;
		return entry.onDisk || unique || entry.values >= ENOUGH && dictionary.size() > entry.values / share
				|| dictionary.size() > MOST_TEXTS || dictionary.bytes() > MOST_BYTES;
	}

	private Entry entry(int index) {
		while (byField.size() <= index)
			byField.add(new Entry());
		return byField.get(index);
	}
}
