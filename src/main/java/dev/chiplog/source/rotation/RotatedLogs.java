package dev.chiplog.source.rotation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Puts files that are parts of one log beside each other, the oldest first.
public final class RotatedLogs {
	private static final Comparator<PartName> OLDEST_FIRST = Comparator.comparing(PartName::isDated).reversed()
			.thenComparing(PartName::date).thenComparing((left,
					right) -> left.isDated() ? Long.compare(left.number(), right.number()) : Long.compare(right.number(), left.number()));

	private RotatedLogs() {
	}

	/// A file whose name says that it may be a part of a log.
	private record Part(Path file, PartName name) {
	}

	/// The files in an order in which the parts of a log follow each other, at the place of the first of them.
	///
	/// A log has two parts at least. Numbers alone tell nothing, unless the log they are numbers of is there beside them.
	public static List<LogPart> arrange(List<Path> files) {
		Set<Path> opened = Set.copyOf(files);
		Map<Path, List<Part>> logs = logs(files, opened);
		Map<Path, Path> logOf = new HashMap<>();
		logs.forEach((log, parts) -> {
			logOf.put(log, log);
			parts.forEach(part -> logOf.put(part.file(), log));
		});
		// a part may have parts itself, and still is one file
		Map<Path, LogPart> arranged = new LinkedHashMap<>();
		for (Path file : files) {
			Path log = logOf.get(file);
			if (log == null)
				arranged.put(file, new LogPart(file, file));
			else if (logs.containsKey(log)) {
				Objects.requireNonNull(logs.remove(log)).forEach(part -> arranged.putIfAbsent(part.file(), new LogPart(log, part.file())));
				if (opened.contains(log))
					arranged.putIfAbsent(log, new LogPart(log, log));
			}
		}
		return List.copyOf(arranged.values());
	}

	private static Map<Path, List<Part>> logs(List<Path> files, Set<Path> opened) {
		Map<Path, List<Part>> logs = new HashMap<>();
		for (Path file : files)
			PartName.of(String.valueOf(file.getFileName())).ifPresent(
					name -> logs.computeIfAbsent(file.resolveSibling(name.log()), _ -> new ArrayList<>()).add(new Part(file, name)));
		logs.forEach((log, parts) -> {
			parts.removeIf(part -> !part.name().isDated() && !Files.isRegularFile(log));
			parts.sort(Comparator.comparing(Part::name, OLDEST_FIRST));
		});
		logs.entrySet().removeIf(log -> log.getValue().size() + (opened.contains(log.getKey()) ? 1 : 0) < 2);
		return logs;
	}
}
