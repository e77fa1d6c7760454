package dev.chiplog.ui.runs;

import dev.chiplog.insight.run.Parameter;
import dev.chiplog.insight.run.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts the parameters of runs beside each other.
final class RunParameters {
	private static final String BETWEEN = " · ";
	private static final String NONE = "–";

	private RunParameters() {
	}

	/// The parameters of some runs, those first in which they differ, then by name.
	static List<ListedParameter> of(List<Run> runs) {
		Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		for (int run = 0; run < runs.size(); run++)
			for (Parameter parameter : runs.get(run).parameters()) {
				List<String> all = values.computeIfAbsent(parameter.name(), _ -> new ArrayList<>());
				while (all.size() < run)
					all.add(NONE);
				all.add(parameter.value());
			}
		List<ListedParameter> listed = new ArrayList<>();
		values.forEach((name, some) -> {
			while (some.size() < runs.size())
				some.add(NONE);
			boolean differs = some.stream().distinct().count() > 1;
			listed.add(new ListedParameter(name, differs ? String.join(BETWEEN, some) : some.getFirst(), differs));
		});
		listed.sort(Comparator.comparing(ListedParameter::differs).reversed());
		return listed;
	}
}
