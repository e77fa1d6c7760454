package dev.chiplog.insight.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.insight.LoadedLog;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.query.Pattern;
import dev.chiplog.query.Question;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Groups of events of hand-made logs, ten hours long.
class PatternGroupingTest {
	private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
	private static final int MINUTES = 600;

	@TempDir
	private Path folder;
	private final List<String> lines = new ArrayList<>();

	@Test
	void groupsErrorsByPatternTheMostFrequentFirst() throws Exception {
		servedAllDay();
		for (int i = 0; i < 30; i++)
			line(i * 20, "ERROR", "connection to 10.0.0." + i + " refused", "router", "node-" + i % 3, "user_" + i % 7);
		for (int i = 0; i < 8; i++)
			line(100 + i * 50, "CRITICAL", "worker " + i + " died", "model", "node-1", "user_1");
		PatternGroups groups = errors(new Filter.Everything());
		assertThat(groups.events()).isEqualTo(38);
		assertThat(groups.whole()).isEqualTo(38 + MINUTES / 2);
		assertThat(groups.groups()).extracting(group -> group.key().text()).containsExactly("connection to <*> refused", "worker <*> died");
		PatternGroup refused = groups.groups().getFirst();
		assertThat(refused.events()).isEqualTo(30);
		assertThat(groups.share(refused)).isEqualTo(30.0 / 38);
		assertThat(refused.users()).isEqualTo(7);
		assertThat(refused.level()).isEqualTo(Level.ERROR);
		assertThat(refused.where()).containsExactly(new Whereabouts(Role.LOGGER, 1, "router"), new Whereabouts(Role.HOST, 3, "node-0"));
		assertThat(refused.first()).hasValue(nanos(0));
		assertThat(refused.last()).hasValue(nanos(580));
		assertThat(refused.history().counts().stream().mapToLong(Long::longValue).sum()).isEqualTo(30);
		assertThat(refused.marks()).isEmpty();
	}

	@Test
	void marksWhatIsNewWhatSpikesAndWhatIsGone() throws Exception {
		servedAllDay();
		for (int minute = 0; minute < MINUTES; minute += 5)
			line(minute, "ERROR", "steady trouble number " + minute, "a", "h", "u");
		for (int minute = 0; minute < MINUTES; minute += 10)
			line(minute, "ERROR", "queue of " + minute + " is full", "a", "h", "u");
		for (int i = 0; i < 90; i++)
			line(300 + i % 10, "ERROR", "queue of " + i + " is full", "a", "h", "u");
		for (int minute = 400; minute < MINUTES; minute += 20)
			line(minute, "ERROR", "checkpoint " + minute + " is missing", "a", "h", "u");
		for (int minute = 0; minute < 300; minute += 10)
			line(minute, "ERROR", "certificate " + minute + " expired", "a", "h", "u");
		PatternGroups groups = errors(new Filter.Everything());
		Function<String, List<Mark>> marks = text -> groups.groups().stream().filter(group -> group.key().text().startsWith(text))
				.findFirst().orElseThrow().marks();
		assertThat(marks.apply("steady")).isEmpty();
		assertThat(marks.apply("checkpoint")).containsExactly(new Mark.Fresh());
		assertThat(marks.apply("certificate")).containsExactly(new Mark.Gone());
		assertThat(marks.apply("queue")).singleElement().isInstanceOfSatisfying(Mark.Spike.class,
				spike -> assertThat(spike.times()).isBetween(40L, 100L));
	}

	@Test
	void tellsTheHistoryOfEveryGroupHoweverManyThereAre() throws Exception {
		String letters = "abcdefghijklmnopqrst";
		for (int i = 0; i < letters.length(); i++)
			for (int time = 0; time <= i; time++)
				line(time * 20, "ERROR", letters.charAt(i) + "rm is " + letters.charAt(i) + "cting up", "a", "h", "u");
		PatternGroups groups = errors(new Filter.Everything());
		assertThat(groups.groups()).hasSize(letters.length()).allSatisfy(
				group -> assertThat(group.history().counts().stream().mapToLong(Long::longValue).sum()).isEqualTo(group.events()));
	}

	@Test
	void countsAStatusOrAnExceptionAsAnErrorWhateverTheLevel() throws Exception {
		add("{\"time\":\"%s\",\"level\":\"INFO\",\"message\":\"answered\",\"status\":503}", 0);
		add("{\"time\":\"%s\",\"level\":\"INFO\",\"message\":\"answered\",\"status\":200}", 1);
		add("{\"time\":\"%s\",\"level\":\"WARNING\",\"message\":\"tried again\",\"exc_type\":\"TimeoutError\"}", 2);
		add("{\"time\":\"%s\",\"level\":\"WARNING\",\"message\":\"tried again\",\"exc_type\":\"\"}", 3);
		PatternGroups groups = errors(new Filter.Everything());
		assertThat(groups.groups()).extracting(group -> group.key().text(), PatternGroup::events)
				.containsExactlyInAnyOrder(tuple("answered", 1L), tuple("tried again – TimeoutError", 1L));
		assertThat(groups.groups()).flatExtracting(PatternGroup::exceptions).containsExactly("TimeoutError");
	}

	@Test
	void groupsEventsWithoutAMessageByStatusOrLevel() throws Exception {
		for (int i = 0; i < 6; i++)
			add("{\"time\":\"%s\",\"status\":" + (i < 4 ? 200 : 500) + ",\"user\":\"u" + i + "\"}", i);
		add("{\"time\":\"%s\",\"level\":\"ERROR\",\"batch\":7}", 7);
		PatternGroups errors = errors(new Filter.Everything());
		assertThat(errors.groups()).extracting(group -> group.key().text(), PatternGroup::events).containsExactly(tuple("status=500", 2L),
				tuple("ERROR", 1L));
		assertThat(errors.groups().getLast().key()).isEqualTo(new GroupKey.OfLevel("ERROR"));
		assertThat(errors.groups().getFirst().users()).isEqualTo(2);
		PatternGroups all = groups(new Filter.Everything(), PatternScope.EVERYTHING);
		assertThat(all.events()).isEqualTo(7);
		assertThat(all.groups()).extracting(PatternGroup::events).as("the rarest first").containsExactly(1L, 2L, 4L);
		assertThat(all.groups().getLast().key()).isEqualTo(new GroupKey.OfStatus("200"));
	}

	@Test
	void selectsTheEventsOfEachGroupByItsFilter() throws Exception {
		servedAllDay();
		for (int i = 0; i < 5; i++)
			line(i, i < 3 ? "ERROR" : "WARNING", "disk " + i + " is slow", "a", "h", "u");
		add("{\"time\":\"%s\",\"status\":500}", 9);
		add("{\"time\":\"%s\",\"level\":\"ERROR\",\"batch\":7}", 10);
		add("{\"time\":\"%s\",\"exc_type\":\"OSError\",\"batch\":8}", 11);
		try (LoadedLog log = LoadedLog.of(written())) {
			for (PatternScope scope : PatternScope.values()) {
				PatternGroups groups = log.find(new PatternGrouping(new Filter.Everything(), scope));
				assertThat(log.find(new GroupCount(new Filter.Everything(), scope))).isEqualTo(groups.groups().size());
				for (PatternGroup group : groups.groups()) {
					assertThat(log.<Long>find((engine, never) -> engine.answer(new Question.Count(groups.filterOf(group)), never)))
							.as(FilterPrinter.print(group.filter())).isEqualTo(group.events());
					assertThat(FilterParser.parse(FilterPrinter.print(group.filter()))).isEqualTo(group.filter());
				}
			}
		}
	}

	@Test
	void looksAtWhatTheFilterSelects() throws Exception {
		servedAllDay();
		for (int i = 0; i < 6; i++)
			line(i, "ERROR", "disk " + i + " is full", "a", i < 2 ? "node-1" : "node-2", "u");
		PatternGroups groups = errors(FilterParser.parse("host=node-1"));
		assertThat(groups.events()).isEqualTo(2);
		assertThat(groups.whole()).isEqualTo(MINUTES / 2 + 6);
		assertThat(((GroupKey.OfPattern) groups.groups().getFirst().key()).pattern().text())
				.isEqualTo("disk " + Pattern.VARIABLE + " is full");
	}

	private void servedAllDay() {
		for (int minute = 0; minute < MINUTES; minute += 2)
			line(minute, "INFO", "served in " + minute + " ms", "model", "node-1", "user_" + minute % 50);
	}

	private void line(int minute, String level, String message, String logger, String host, String user) {
		add(String.format(Locale.ROOT,
				"{\"time\":\"%%s\",\"level\":\"%s\",\"message\":\"%s\",\"logger\":\"%s\",\"host\":\"%s\",\"user\":\"%s\"}", level, message,
				logger, host, user), minute);
	}

	private void add(String json, int minute) {
		lines.add(String.format(Locale.ROOT, json, START.plusSeconds(minute * 60L)));
	}

	private PatternGroups errors(Filter where) throws Exception {
		return groups(where, PatternScope.ERRORS);
	}

	private PatternGroups groups(Filter where, PatternScope scope) throws Exception {
		try (LoadedLog log = LoadedLog.of(written())) {
			return log.find(new PatternGrouping(where, scope));
		}
	}

	private Path written() throws IOException {
		return Files.write(folder.resolve("made.jsonl"), lines);
	}

	private static long nanos(int minute) {
		return START.plusSeconds(minute * 60L).getEpochSecond() * 1_000_000_000L;
	}

	private static org.assertj.core.groups.Tuple tuple(Object... values) {
		return org.assertj.core.groups.Tuple.tuple(values);
	}
}
