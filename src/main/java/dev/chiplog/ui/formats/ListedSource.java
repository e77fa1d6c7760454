package dev.chiplog.ui.formats;

import dev.chiplog.query.GroupAnswer.Group;
import dev.chiplog.record.Event;
import dev.chiplog.workspace.OpenSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A source as the user sees it, with the shapes of its events; the parts of a rotated log are one.
///
/// @param name as short as tells it from the others
/// @param parts of a rotated log; 1 for all others
/// @param bytes of all parts, as far as they are read
/// @param shapes the most frequent first, what no format understood last
record ListedSource(Path path, String name, int parts, long bytes, List<Shape> shapes) {
	private static final Comparator<Shape> FREQUENT_FIRST = Comparator.comparing(Shape::isUnparsed)
			.thenComparing(Comparator.comparingLong(Shape::events).reversed()).thenComparing(Shape::name);

	ListedSource {
		shapes = List.copyOf(shapes);
	}

	/// The layers and the format that some events have in common.
	///
	/// @param name as `@format` tells it: `CRI › glog`
	record Shape(String name, long events) {

		/// Whether no format understood the events.
		boolean isUnparsed() {
			return name.equals(Event.UNPARSED);
		}
	}

	/// Lists what is open, in the order in which it was opened.
	///
	/// @param groups how many events there are by path and shape
	static List<ListedSource> of(List<OpenSource> open, List<Group> groups) {
		Map<Path, List<OpenSource>> byPath = new LinkedHashMap<>();
		for (OpenSource source : open)
			byPath.computeIfAbsent(source.path(), _ -> new ArrayList<>()).add(source);
		Map<String, List<Shape>> shapes = new LinkedHashMap<>();
		for (Group group : groups)
			shapes.computeIfAbsent(group.key().get(0), _ -> new ArrayList<>()).add(new Shape(group.key().get(1), group.count()));
		List<ListedSource> listed = new ArrayList<>();
		byPath.forEach((path, parts) -> listed
				.add(new ListedSource(path, name(path, byPath.keySet()), parts.size(), parts.stream().mapToLong(OpenSource::size).sum(),
						shapes.getOrDefault(path.toString(), List.of()).stream().sorted(FREQUENT_FIRST).toList())));
		return listed;
	}

	/// How many events it has.
	long events() {
		return shapes.stream().mapToLong(Shape::events).sum();
	}

	/// From 0 to 1: how many of its events some format understood; 1 when it has none.
	double understood() {
		long unparsed = shapes.stream().filter(Shape::isUnparsed).mapToLong(Shape::events).sum();
		return events() == 0 ? 1 : 1 - (double) unparsed / events();
	}

	private static String name(Path path, Iterable<Path> all) {
		Path shortest = path.getFileName() == null ? path : path.getFileName();
		for (Path other : all)
			if (!other.equals(path) && shortest.equals(other.getFileName()))
				return path.getNameCount() > 1 ? path.subpath(path.getNameCount() - 2, path.getNameCount()).toString() : path.toString();
		return shortest.toString();
	}
}
