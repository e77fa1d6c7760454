package dev.chiplog.ui.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.insight.difference.Difference;
import dev.chiplog.insight.measure.Share;
import dev.chiplog.insight.pattern.GroupKey;
import dev.chiplog.insight.pattern.History;
import dev.chiplog.insight.pattern.Mark;
import dev.chiplog.insight.pattern.Occurrence;
import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.insight.pattern.Whereabouts;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Pattern;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.TimeFormat;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TicketTest {
	private static final String NAME = "no `room` for <*>";
	private static final PatternGroup GROUP = new PatternGroup(new GroupKey.OfPattern(new Pattern(NAME, List.of("a.FullError"), List.of())),
			new Filter.Compare("@pattern", Operator.EQUAL, NAME), 1200, Level.ERROR, List.of("a.FullError", "b.DiskError"), 3,
			List.of(new Whereabouts(Role.MODEL, 1, "m1"), new Whereabouts(Role.HOST, 4, "n1")), OptionalLong.of(0),
			OptionalLong.of(60_000_000_000L), History.NONE, List.of(new Mark.Spike(12)));
	private static final Difference DIFFERENCE = new Difference(List.of("node"), new Filter.Compare("node", Operator.EQUAL, "a|b"),
			new Share(9, 10), new Share(1, 100), 1, List.of());

	@Test
	void saysEverythingThatIsKnown() {
		assertThat(text(new Ticket(GROUP, 0.5, List.of(DIFFERENCE), List.of(), first("boom"))).lines()).containsExactly(
				"## ``no `room` for ‹*›``", "", "- Exception: `a.FullError` ← `b.DiskError`", "- 1,200 events (50% of all in view)",
				"- users: 3", "- model: m1", "- 4 hosts", "- First · last seen: 1970-01-01 00:00:00 +00:00 – 1970-01-01 00:01:00 +00:00",
				"- ×12: At its height 12 times as frequent as it used to be before.", "- Filter: ``@pattern=\"no `room` for <*>\"``", "",
				"### What is different", "", "| | these | rest |", "|---|---:|---:|", "| `node=a\\|b` | 90% | 1% |", "",
				"### The first event", "", "```", "boom", "```");
	}

	@Test
	void leavesOutWhatIsNotKnownYet() {
		assertThat(text(new Ticket(GROUP, 0.5, null, List.of(), null))).doesNotContain("###").endsWith("for <*>\"``\n");
	}

	@Test
	void keepsAnEventInsideItsFenceWhateverItHolds() {
		assertThat(text(new Ticket(GROUP, 0.5, null, List.of(), first("```\ncode\n````")))).endsWith("`````\n```\ncode\n````\n`````\n");
	}

	private static String text(Ticket ticket) {
		return ticket.text(new Messages("errors", Locale.ENGLISH), new TimeFormat(ZoneOffset.UTC));
	}

	private static Occurrence first(String raw) {
		Event event = new Event(new EventId(0, 0), 1, 1, "JSON lines", OptionalLong.of(0), false, Level.ERROR, List.of(), raw + "\n");
		return new Occurrence(event, List.of(), List.of(), List.of(), 0);
	}
}
