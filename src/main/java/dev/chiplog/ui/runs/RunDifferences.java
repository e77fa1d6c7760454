package dev.chiplog.ui.runs;

import dev.chiplog.insight.run.Parameter;
import dev.chiplog.insight.run.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The few parameters that tell runs apart: those that users turn most first, then those with the most different values.
final class RunDifferences {
	private static final int MOST = 2;
	private static final int LONGEST = 24;
	/** What users turn, the more telling first. */
	private static final List<String> TURNED = List.of("lr", "learning_rate", "batch", "model", "optim", "epochs", "layers", "hidden",
			"dim", "dropout", "decay", "warmup", "seed");
	private static final Set<String> NO_SETTINGS = Set.of("dir", "path", "file", "host", "hostname", "port", "pid", "time", "date",
			"timestamp", "id", "uuid", "duration", "elapsed", "total");

	private final List<Run> runs;
	private final List<String> names;

	/// @param runs all that are to be told apart
	RunDifferences(List<Run> runs) {
		this.runs = runs;
		names = telling(runs);
	}

	/// The values of one run, as `lr=3e-4`; empty where no parameter differs.
	List<String> of(Run run) {
		Map<String, String> values = values(run);
		return names.stream().filter(values::containsKey).map(name -> brief(name) + "=" + values.get(name)).toList();
	}

	private List<String> telling(List<Run> all) {
		Map<String, Set<String>> seen = new TreeMap<>();
		for (Run run : all)
			values(run).forEach((name, value) -> seen.computeIfAbsent(name, _ -> new HashSet<>()).add(value));
		List<String> differing = seen.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
				.sorted(Comparator.comparingInt((Map.Entry<String, Set<String>> entry) -> turned(entry.getKey()))
						.thenComparingInt(entry -> -entry.getValue().size()).thenComparingInt(entry -> entry.getKey().length()))
				.map(Map.Entry::getKey).toList();
		List<String> chosen = new ArrayList<>();
		for (String name : differing) {
			List<String> more = new ArrayList<>(chosen);
			more.add(name);
			if (chosen.size() < MOST && kinds(more) > kinds(chosen))
				chosen.add(name);
		}
		return chosen;
	}

	/// How many runs these parameters tell apart.
	private long kinds(List<String> chosen) {
		return runs.stream().map(run -> chosen.stream().map(name -> values(run).getOrDefault(name, "")).toList()).distinct().count();
	}

	private static Map<String, String> values(Run run) {
		return run.parameters().stream().filter(parameter -> parameter.value().length() <= LONGEST && isSetting(parameter.name()))
				.collect(Collectors.toMap(Parameter::name, Parameter::value, (one, _) -> one));
	}

	private static boolean isSetting(String name) {
		String[] words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
		return words.length > 0 && !NO_SETTINGS.contains(words[words.length - 1]);
	}

	private static int turned(String name) {
		String plain = brief(name).toLowerCase(Locale.ROOT);
		for (int i = 0; i < TURNED.size(); i++)
			if (plain.equals(TURNED.get(i)) || plain.length() > 2 && TURNED.get(i).length() > 2 && plain.contains(TURNED.get(i)))
				return i;
		return TURNED.size();
	}

	private static String brief(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}
}
