package dev.chiplog.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.insight.run.Parameter;
import dev.chiplog.insight.run.Run;
import dev.chiplog.ui.common.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How runs and their parameters are listed beside each other.
class RunListingTest {
	private final Messages messages = new Messages("runs", Locale.ENGLISH);

	@Test
	void callsRunsByWhatTellsThemApart() {
		assertThat(labels(run("a.log", "", "", 1), run("b.log", "", "", 1))).containsExactly("a.log", "b.log");
		assertThat(labels(run("a.log", "", "0", 1), run("a.log", "", "1", 1))).containsExactly("rank 0", "rank 1");
		assertThat(labels(run("a.log", "", "0", 1), run("b.log", "", "0", 1))).containsExactly("rank 0 · a.log", "rank 0 · b.log");
		assertThat(labels(run("a.log", "", "", 1), run("a.log", "", "", 2))).containsExactly("a.log · run 1", "a.log · run 2");
		assertThat(labels(run("a.log", "warm-5", "", 1), run("a.log", "cold-1", "", 1))).containsExactly("warm-5", "cold-1");
	}

	@Test
	void callsRunsByTheParametersInWhichTheyDiffer() {
		assertThat(labels(run("a.log", "", "", 1, new Parameter("config.lr", "1e-4"), new Parameter("seed", "1")),
				run("b.log", "", "", 1, new Parameter("config.lr", "3e-4"), new Parameter("seed", "2"))))
				.containsExactly("lr=1e-4 · a.log", "lr=3e-4 · b.log");
		assertThat(labels(
				run("a.log", "", "", 1, new Parameter("lr", "1e-4"), new Parameter("batch_size", "32"), new Parameter("x_dir", "a")),
				run("b.log", "", "", 1, new Parameter("lr", "1e-4"), new Parameter("batch_size", "64"), new Parameter("x_dir", "b")),
				run("c.log", "", "", 1, new Parameter("lr", "3e-4"), new Parameter("batch_size", "32"), new Parameter("x_dir", "c"))))
				.containsExactly("lr=1e-4 · batch_size=32 · a.log", "lr=1e-4 · batch_size=64 · b.log", "lr=3e-4 · batch_size=32 · c.log");
	}

	@Test
	void putsParametersBesideEachOther() {
		List<ListedParameter> listed = RunParameters
				.of(List.of(run("a.log", "", "", 1, new Parameter("lr", "0.1"), new Parameter("seed", "1")),
						run("b.log", "", "", 1, new Parameter("seed", "1")),
						run("c.log", "", "", 1, new Parameter("lr", "0.3"), new Parameter("seed", "1"))));
		assertThat(listed).containsExactly(new ListedParameter("lr", "0.1 · – · 0.3", true), new ListedParameter("seed", "1", false));
	}

	private List<String> labels(Run... runs) {
		RunLabels labels = new RunLabels(List.of(runs), messages);
		return Stream.of(runs).map(labels::of).toList();
	}

	private static Run run(String file, String name, String rank, int part, Parameter... parameters) {
		return new Run(Path.of(file), name, rank, part, 1, List.of(), List.of(parameters), List.of(), 0);
	}
}
