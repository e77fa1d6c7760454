package dev.chiplog.ui.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A user who saves where a test says, and remembers which names were proposed.
public final class ScriptedPicker implements FilePicker {
	private final @Nullable Path target;
	private final List<String> proposed = new ArrayList<>();

	/// @param target where to save; null for a user who changes their mind
	public ScriptedPicker(@Nullable Path target) {
		this.target = target;
	}

	/// The names that were proposed so far.
	public List<String> proposed() {
		return List.copyOf(proposed);
	}

	@Override
	public List<Path> files() {
		return List.of();
	}

	@Override
	public Optional<Path> folder() {
		return Optional.empty();
	}

	@Override
	public Optional<Path> save(String name) {
		proposed.add(name);
		return Optional.ofNullable(target);
	}
}
