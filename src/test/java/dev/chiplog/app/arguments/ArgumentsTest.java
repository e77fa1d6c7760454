package dev.chiplog.app.arguments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Options stand anywhere and in either form, and what makes no sense is refused with a sentence.
class ArgumentsTest {
	private static final Option<Boolean> JSON = Option.ofSwitch("--json", "As JSON.");
	private static final Option<Integer> ROW = Option.of("--row", "N", "A row.", ArgumentsTest::number);
	private static final Option<String> OUT = Option.required("--out", "FILE", "A file.", Function.identity());
	private static final Usage USAGE = new Usage("chiplog draw", "Draws.", true, List.of(JSON, ROW, OUT));

	@ParameterizedTest
	@CsvSource({"--json --row 7 --out o a b", "a b --out=o --row=7 --json", "a --json --out o b --row 7", "--json --out o --row 7 -- a b"})
	void optionsStandAnywhere(String line) {
		Arguments arguments = read(line);
		assertThat(arguments.has(JSON)).isTrue();
		assertThat(arguments.value(ROW)).contains(7);
		assertThat(arguments.required(OUT)).isEqualTo("o");
		assertThat(arguments.paths()).containsExactly(Path.of("a"), Path.of("b"));
	}

	@Test
	void whatIsNotThereIsEmpty() {
		Arguments arguments = read("a");
		assertThat(arguments.has(JSON)).isFalse();
		assertThat(arguments.value(ROW)).isEmpty();
	}

	@Test
	void aValueMayBeginWithAHyphenOrHoldASign() {
		assertThat(read("--row -3").value(ROW)).contains(-3);
		assertThat(read("--out=a=b").required(OUT)).isEqualTo("a=b");
	}

	@Test
	void behindTwoHyphensEverythingIsAPath() {
		assertThat(read("-- --json").paths()).containsExactly(Path.of("--json"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"--jsn; Unknown option: '--jsn'", "-x; Unknown option: '-x'",
			"--row; Missing value for option '--row' (N)", "--row --json; Missing value for option '--row' (N)",
			"--json=yes; Option '--json' takes no value"})
	void refusesWhatTheCommandDoesNotKnow(String line, String sentence) {
		assertThatExceptionOfType(WrongUsageException.class).isThrownBy(() -> read(line)).withMessage(sentence);
	}

	@Test
	void refusesValuesWhenTheyAreAskedFor() {
		assertThatExceptionOfType(WrongUsageException.class).isThrownBy(() -> read("--row x").value(ROW))
				.withMessage("Invalid value for option '--row': x is no number");
		assertThatExceptionOfType(WrongUsageException.class).isThrownBy(() -> read("--row 1 --row 2").value(ROW))
				.withMessage("Option '--row' should be there only once");
		assertThat(read("--row 1 --row 2").all(ROW)).containsExactly(1, 2);
		assertThatExceptionOfType(WrongUsageException.class).isThrownBy(() -> read("a").required(OUT))
				.withMessage("Missing required option: '--out=FILE'");
		assertThatExceptionOfType(WrongUsageException.class).isThrownBy(() -> read("--json").paths())
				.withMessage("Missing required parameter: 'PATH'");
	}

	@ParameterizedTest
	@CsvSource({"--help", "-h"})
	void everyCommandKnowsHelp(String word) {
		assertThat(read(word).has(Usage.HELP)).isTrue();
	}

	@Test
	void theHelpFitsATerminalAndNamesEverything() {
		Usage other = new Usage("chiplog look", "Looks at logs for as long as it takes to see in them what nobody has seen before.", true,
				List.of());
		String help = new Help(USAGE, List.of(other), "The end.").toString();
		assertThat(help.lines()).allMatch(line -> line.length() <= 80)
				.startsWith("Usage: chiplog draw [--json] --out=FILE [--row=N] PATH... [COMMAND]", "Draws.",
						"  PATH...        Log files and folders of them; all become one dataset.")
				.endsWith("  look  Looks at logs for as long as it takes to see in them what nobody has", "          seen before.", "",
						"The end.");
		assertThat(help).contains("  --row=N        A row.", "  -h, --help     Shows this help and ends.");
	}

	private static Arguments read(String line) {
		return Arguments.of(USAGE, List.of(line.split(" ")));
	}

	private static int number(String text) {
		try {
			return Integer.parseInt(text);
		} catch (NumberFormatException wrong) {
			throw new WrongUsageException(text + " is no number", wrong);
		}
	}
}
