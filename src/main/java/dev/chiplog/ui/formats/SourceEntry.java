package dev.chiplog.ui.formats;

import java.nio.file.Path;

/// A line in the tree of sources.
sealed interface SourceEntry {

	/// The source that it is about.
	ListedSource source();

	/// What is picked by it.
	SourcePick pick();

	/// The path of its source.
	default Path path() {
		return source().path();
	}

	/// A source.
	record Whole(ListedSource source) implements SourceEntry {
		@Override
		public SourcePick pick() {
			return SourcePick.whole(source.path());
		}
	}

	/// Events of a source that have the same shape.
	record OfShape(ListedSource source, ListedSource.Shape shape) implements SourceEntry {
		@Override
		public SourcePick pick() {
			return new SourcePick(source.path(), shape.name());
		}
	}
}
