package dev.chiplog.workspace;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A value that tells who watches it when it changes.
///
/// Threads: any thread may read, set and watch; watchers are called on the thread that sets.
///
/// @param <T> the type of the value, never null
public final class Watched<T> {
	private final List<Consumer<? super T>> watchers = new CopyOnWriteArrayList<>();
	private volatile T value;

	/// @param value the first value
	public Watched(T value) {
		this.value = value;
	}

	/// The value now.
	public T get() {
		return value;
	}

	/// Changes the value and tells the watchers, unless it is equal to the one before.
	public void set(T next) {
		T before = value;
		value = next;
		if (!Objects.equals(before, next))
			watchers.forEach(watcher -> watcher.accept(next));
	}

	/// Calls the watcher at every change from now on.
	///
	/// @return stops watching
	public Runnable watch(Consumer<? super T> watcher) {
		watchers.add(watcher);
		return () -> watchers.remove(watcher);
	}
}
