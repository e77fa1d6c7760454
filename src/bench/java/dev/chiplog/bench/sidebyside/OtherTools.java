package dev.chiplog.bench.sidebyside;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Other programs that are known for speed, where this computer has them; what they do is less than loading.
record OtherTools(Path file, Optional<String> needle, int runs) {
	private static final String PANDAS = "import sys, pandas; print(len(pandas.read_csv(sys.argv[1])))";

	/// How long each takes, by its command line; those that are not there are left out.
	Map<String, Timing> times() throws IOException, InterruptedException {
		Map<String, Timing> times = new LinkedHashMap<>();
		for (List<String> command : commands()) {
			Optional<Timing> timing = isOnPath(command.getFirst()) ? timing(command) : Optional.empty();
			timing.ifPresent(taken -> times.put(shown(command), taken));
		}
		return times;
	}

	private List<List<String>> commands() {
		String path = file.toString();
		List<List<String>> commands = new ArrayList<>();
		commands.add(List.of("wc", "-l", path));
		commands.add(List.of("rg", "-c", "", path));
		needle.ifPresent(text -> commands.add(List.of("rg", "-c", "-i", "-F", text, path)));
		commands.add(List.of("lnav", "-n", "-c", ";SELECT count(*) FROM all_logs", path));
		if (path.endsWith(".csv"))
			commands.add(List.of("python3", "-c", PANDAS, path));
		return commands;
	}

	private Optional<Timing> timing(List<String> command) throws IOException, InterruptedException {
		Laps laps = new Laps(0, runs);
		for (int run = 0; run < runs; run++) {
			long begin = System.nanoTime();
			Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.redirectError(ProcessBuilder.Redirect.DISCARD).start();
			if (process.waitFor() != 0)
				return Optional.empty();
			laps.end(run, begin);
		}
		return Optional.of(laps.timing());
	}

	private String shown(List<String> command) {
		String name = String.valueOf(file.getFileName());
		return String.join(" ", command).replace(file.toString(), name).replace(PANDAS, "'pandas.read_csv'");
	}

	private static boolean isOnPath(String program) {
		return Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
				.anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
	}
}
