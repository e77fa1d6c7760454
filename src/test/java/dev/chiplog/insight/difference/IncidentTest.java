package dev.chiplog.insight.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Question;
import dev.chiplog.record.SourceSettings;
import dev.chiplog.workspace.Opening;
import java.net.URL;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The bundled sample, whose cause is known: one user's batches of 64 to one model run out of memory on one node.
class IncidentTest {

	@Test
	void namesTheCauseOfTheMostFrequentErrorInTheFirstThree() throws Exception {
		try (Opening opening = Opening.of(sample(), ZoneOffset.UTC, List.of(), _ -> SourceSettings.NONE, _ -> {
		})) {
			LogEngine engine = opening.await().engine();
			String pattern = engine.answer(new Question.Patterns(FilterParser.parse("level>=error")), new Cancellation()).patterns()
					.getFirst().pattern().text();
			assertThat(pattern).startsWith("CUDA out of memory");
			Filter group = new Filter.Compare(BuiltIn.PATTERN.word(), Operator.EQUAL, pattern);
			List<String> found = new Differences(group, new Filter.Everything(), 8).find(engine, new Cancellation()).stream()
					.map(difference -> FilterPrinter.print(difference.clause())).toList();
			assertThat(found.subList(0, 3)).contains("metrics.batch_size=64", "user=user_117");
			assertThat(found).contains("model=llama-3-8b", "host=gpu-node-3");
			assertThat(found).as("where the message is written says nothing").noneMatch(clause -> clause.startsWith("@level"))
					.noneMatch(clause -> clause.startsWith("logger"));
		}
	}

	private static List<Path> sample() throws Exception {
		List<Path> files = new ArrayList<>();
		for (String name : List.of("gateway-access.log", "inference-requests.csv", "serving.jsonl", "training.log")) {
			URL url = Objects.requireNonNull(IncidentTest.class.getResource("/dev/chiplog/sample/" + name));
			files.add(Path.of(url.toURI()));
		}
		return files;
	}
}
