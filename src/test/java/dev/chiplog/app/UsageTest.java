package dev.chiplog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A command line that makes no sense gets exit code 2, one sentence and a hint; what cannot be done gets exit code 1 and one sentence.
class UsageTest {
	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"summary; Missing required parameter: 'PATH'",
			"summary --zone Mars a.log; there is no time zone Mars", "summary --jsn a.log; Unknown option: '--jsn'",
			"stats a.log; say what the rows are: --by a field, or --per hour", "stats --per 7m a.log; 7m is no length of time buckets",
			"stats --by a --sort px a.log; there is no column px; choose key,", "stats --by a --most few a.log; few is no number of groups",
			"stats --by a --most 0 a.log; 0 is no number of groups", "stats --per hour --most 5 a.log; --most is for groups without --per",
			"stats --per hour --by a,b a.log; --by takes one field, not 2",
			"stats --per hour --distinct a a.log; --distinct is for groups without --per",
			"stats --by a,b,c a.log; --by takes one field or two, not 3", "stats --by a --where (x a.log; no matching ) for the ( at 1",
			"export a.log; Missing required option: '--out=FILE'", "export --format xml --out o a.log; there is no format xml; choose csv",
			"export --format raw --columns a --out o a.log; raw text has no columns",
			"render --view radar --out o a.log; there is no view radar", "render --size 10 --out o a.log; 10 is no size in pixels",
			"render --theme neon --out o a.log; neon"})
	void aWrongCommandLineIsExplained(String line, String sentence) {
		CommandLineRun run = CommandLineRun.of((Object[]) line.split(" "));
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.out()).isEmpty();
		assertThat(run.err().lines()).hasSize(1);
		assertThat(run.err()).contains(sentence)
				.contains("See chiplog " + line.substring(0, line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ')) + " --help.");
	}

	@ParameterizedTest
	@CsvSource({"summary", "stats --by a", "errors", "patterns", "export --out o", "render --out o"})
	void aFileThatIsNotThereIsNamed(String command) {
		Path missing = folder.resolve("missing.log");
		CommandLineRun run = CommandLineRun.of((Object[]) (command + " " + missing).split(" "));
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err().strip()).isEqualTo("There is no file or folder " + missing + ".");
	}

	@Test
	void helpNamesEveryCommand() {
		CommandLineRun run = CommandLineRun.of("--help");
		assertThat(run.code()).isZero();
		assertThat(run.out()).contains("summary", "stats", "errors", "patterns", "export", "render", "--zone",
				"Exit codes: 0 done, 1 failed, 2 wrong usage.");
	}

	@Test
	void theVersionIsTheBuilds() {
		assertThat(CommandLineRun.of("--version").out()).matches("Chiplog \\d+\\.\\d+\\.\\d+\\S*\\R");
	}
}
