package dev.chiplog.format.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chiplog.record.FormatDefinition;
import dev.chiplog.record.FormatSample;
import dev.chiplog.record.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a user writes into a format file is what is meant, or is told in words.
class FormatFileTest {
	private static final String WHOLE = """
			name = "checkout service"   # as @format shows it
			pattern = '^(?P<time>\\S+ \\S+) \\[(?P<level>\\w+)\\] (?P<logger>\\S+): (?P<message>.*)$'
			time = "yyyy-MM-dd HH:mm:ss,SSS"
			zone = "Asia/Seoul"
			lines = "single"
			[fields]
			logger = "service.part"
			[levels]
			ACHTUNG = "WARNING"
			"nicht gut" = "error"
			[[samples]]
			line = "2025-03-01 12:00:00,123 [ACHTUNG] cart: full"
			level = "WARNING"
			time = 2025-03-01T12:00:00.123
			service.part = "cart"
			[[samples]]
			line = '2025-03-01 12:00:00,123 [INFO] cart: "full"'
			message = '"full"'
			""";
	private static final String SAMPLE = "\n[[samples]]\nline = 'INFO ready'\n";
	private static final String LEAST = "name = 'a'\npattern = '(?P<level>\\w+) (?P<message>.*)'\n";

	@Test
	void readsEveryKey() throws BrokenFormatException {
		FormatDefinition read = FormatFile.read(WHOLE).definition();
		assertThat(read.name()).isEqualTo("checkout service");
		assertThat(read.pattern()).isEqualTo("^(?P<time>\\S+ \\S+) \\[(?P<level>\\w+)\\] (?P<logger>\\S+): (?P<message>.*)$");
		assertThat(read.time()).isEqualTo("yyyy-MM-dd HH:mm:ss,SSS");
		assertThat(read.zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
		assertThat(read.spansLines()).isFalse();
		assertThat(read.fields()).isEqualTo(Map.of("logger", "service.part"));
		assertThat(read.levels()).isEqualTo(Map.of("ACHTUNG", Level.WARNING, "nicht gut", Level.ERROR));
		assertThat(read.samples().getFirst()).isEqualTo(new FormatSample("2025-03-01 12:00:00,123 [ACHTUNG] cart: full", Level.WARNING,
				Instant.parse("2025-03-01T03:00:00.123Z"), Map.of("service.part", "cart")));
		assertThat(read.samples()).hasSize(2);
	}

	@Test
	void readsTheExampleOfTheReadme() throws IOException, BrokenFormatException {
		String readme = Files.readString(Path.of("README.md"));
		int begin = readme.indexOf("```toml\n") + "```toml\n".length();
		FormatDefinition read = FormatFile.read(readme.substring(begin, readme.indexOf("```", begin))).definition();
		assertThat(read.name()).isEqualTo("checkout service");
		assertThat(read.samples()).isNotEmpty();
	}

	@Test
	void readsTheSameFromJson() throws BrokenFormatException {
		FormatDefinition read = FormatFile.read("""
				{"name": "a", "pattern": "(?P<level>\\\\w+) (?P<message>.*)", "levels": {"OJE": "ERROR"},
				 "samples": [{"line": "OJE all gone", "level": "ERROR", "message": "all gone"}]}
				""").definition();
		assertThat(read).isEqualTo(new FormatDefinition("a", "(?P<level>\\w+) (?P<message>.*)", null, null, true, Map.of(),
				Map.of("OJE", Level.ERROR), List.of(new FormatSample("OJE all gone", Level.ERROR, null, Map.of("message", "all gone")))));
	}

	@Test
	void writesWhatItReadsBack() throws BrokenFormatException {
		FormatDefinition definition = new FormatDefinition("상점 \"A\"", "(?P<level>[A-Z']+) (?P<at>\\d+) (?P<message>.*)", null, null, true,
				Map.of("at", "a b.c"), Map.of("O'JE", Level.ERROR), List.of(new FormatSample("O'JE 12 tab\there\nsecond \\ line",
						Level.ERROR, null, Map.of("a b.c", "12", "message", "tab\there\nsecond \\ line"))));
		assertThat(FormatFile.read(FormatFile.write(definition)).definition()).isEqualTo(definition);
		FormatDefinition whole = FormatFile.read(WHOLE).definition();
		assertThat(FormatFile.read(FormatFile.write(whole)).definition()).isEqualTo(whole);
	}

	@Test
	void keepsAPatternReadable() {
		assertThat(FormatFile.write(FormatDefinition.of("a", "\\d+ (?P<message>\"x\")"))).contains("pattern = '\\d+ (?P<message>\"x\")'\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', textBlock = """
			name = a                       ¦ line 1, column 8, is no TOML (Unknown token); texts stand in quotes
			pattern = "\\d"                ¦ is no TOML (Unknown escape sequence); texts stand in quotes, and a pattern best in single ones
			{"name": "a"                   ¦ line 1, column 13, is no JSON (Unexpected end-of-input
			{"name": "a", "name": "b"}     ¦ is no JSON (Duplicate field 'name')
			patern = 'x'                   ¦ there is no key patern; the keys are name, pattern, time, zone, lines, fields, levels, samples
			name = 'a'                     ¦ pattern is missing; write one, as '(?P<time>
			pattern = 'x'                  ¦ name is missing; write one, as 'checkout service'
			name = 5                       ¦ name is no text; put it in quotes
			zone = 'Mars'                  ¦ zone Mars is not known; name one as Asia/Seoul
			lines = 'all'                  ¦ lines is "all"; write until-next when lines that begin no event belong to the one before
			levels = 'x'                   ¦ levels is no table; write [levels] above its lines
			levels.HM = 'HM'               ¦ levels.HM is "HM", which is no level; choose one of TRACE, DEBUG, INFO, NOTICE, WARNING, ERROR
			fields.x = 5                   ¦ fields.x is no name of a field
			samples = 'x'                  ¦ samples is no list; write [[samples]] above each of them
			samples = [{level = 'INFO'}]   ¦ samples 1 has no line; write the event as line = '…'
			samples = [{line = 'x', time = 'noon'}] ¦ samples 1: time "noon" is no ISO time; write one as 2025-03-01T12:00:00.123+09:00
			""")
	void saysWhichKeyIsWrongAndWhatWouldBeRight(String text, String clause) {
		assertThat(faults(text)).anySatisfy(fault -> assertThat(fault).contains(clause.strip()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', textBlock = """
			(?P<level>\\w+ (?P<message>.*)   ¦ pattern is no regular expression (missing closing )
			(?P<level>\\w+) (?=x)            ¦ pattern is no regular expression (invalid or unsupported Perl syntax: (?=)
			(?P<a-b>x)                       ¦ pattern is no regular expression (invalid named capture: (?P<a-b>)
			(?P<a>x)(?P<a>y)                 ¦ pattern is no regular expression (duplicate capture group name: a)
			\\w+ .*                          ¦ pattern names no field; put what a field holds into a named group
			(?P<message>.*)                  ¦ pattern matches an empty line
			""")
	void saysWhatIsWrongWithAPattern(String pattern, String clause) {
		assertThat(faults("name = 'a'\npattern = '" + pattern + "'" + SAMPLE))
				.anySatisfy(fault -> assertThat(fault).startsWith(clause.strip()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', textBlock = """
			time = 'yyyy-MM-dd bb' ¦ time is no time pattern (Unknown pattern letter: b); write the letters of java.time
			time = 'HH:mm'         ¦ time says how the time is written, but the pattern has no group for it
			fields.logger = 'x'    ¦ fields names a group logger that the pattern does not have; its groups are level, message
			""")
	void saysWhatDoesNotFitThePattern(String key, String clause) {
		assertThat(faults(LEAST + key + SAMPLE)).anySatisfy(fault -> assertThat(fault).startsWith(clause));
	}

	@Test
	void wantsASample() {
		assertThat(faults(LEAST)).containsExactly(
				"samples has none; give at least one event of the format, which is its test, as [[samples]] with line = \"…\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', textBlock = """
			line = 'INFO ready'                  ¦ ''
			line = 'INFO:ready'                  ¦ sample 1: the pattern fits no further than behind "INFO", where it goes on with " (?P<message>.*)"
			line = '- INFO ready'                ¦ sample 1: the pattern does not fit the beginning of the line
			line = 'HM ready'                    ¦ sample 1: the level "HM" is no known word; say by levels what it means
			line = 'INFO ready'; level = 'ERROR' ¦ sample 1: its level is INFO, not ERROR
			line = 'INFO ready'; message = 'red' ¦ sample 1: its message is "ready", not "red"
			line = 'INFO ready'; logger = 'red'  ¦ sample 1: its logger is none, not "red"
			line = 'INFO ready'; time = 2025-03-01T12:00:00Z ¦ sample 1: its time is none, not 2025-03-01T12:00:00Z
			""")
	void saysWhichSampleIsNotUnderstoodAndWhy(String keys, String clause) {
		List<String> faults = faults(LEAST + "[[samples]]\n" + keys.replace("; ", "\n"));
		assertThat(String.join("\n", faults)).isEqualTo(clause);
	}

	@Test
	void tellsEveryFaultAtOnce() {
		assertThat(faults("zone = 'Mars'\nlines = 'all'\ncolour = 'red'")).hasSize(5);
	}

	/// What is wrong; nothing when nothing is.
	private static List<String> faults(String text) {
		BrokenFormatException broken = catchThrowableOfType(BrokenFormatException.class, () -> FormatFile.read(text));
		return broken == null ? List.of() : broken.faults();
	}
}
