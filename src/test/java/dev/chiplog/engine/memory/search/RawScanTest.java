package dev.chiplog.engine.memory.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.column.RowSet;
import dev.chiplog.query.Cancellation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a search finds equals what looking at one event after the other finds, with filters and without.
class RawScanTest {
	private static final int LONGER_THAN_A_PIECE = PieceReader.SIZE + 1000;

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6})
	void findsWhatLookingAtEachEventFinds(long seed) {
		Random random = new Random(seed);
		List<String> events = events(random);
		EventBytes text = new EventBytes(events);
		TextFilters filters = new TextFilters();
		RawScan without = new RawScan(text, filters);
		TextFilters made = new TextFilters();
		made.prepare(List.of(text.segment()), text, new Cancellation());
		RawScan with = new RawScan(text, made);
		for (int i = 0; i < 60; i++) {
			String phrase = phrase(random, events);
			RowSet candidates = candidates(random, events.size());
			RowSet expected = RowSet.where(events.size(),
					slot -> candidates.contains(slot) && lower(events.get(slot)).contains(lower(phrase)));
			assertThat(without.containing(text.segment(), candidates, phrase, new Cancellation())).as(phrase).isEqualTo(expected);
			assertThat(with.containing(text.segment(), candidates, phrase, new Cancellation())).as(phrase).isEqualTo(expected);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {7, 8})
	void testsOnlyEventsThatHoldWhatIsRequired(long seed) {
		Random random = new Random(seed);
		List<String> events = events(random);
		EventBytes text = new EventBytes(events);
		RawScan scan = new RawScan(text, new TextFilters());
		RowSet all = RowSet.all(events.size());
		for (int i = 0; i < 20; i++) {
			List<String> phrases = List.of(phrase(random, events), phrase(random, events));
			RowSet found = scan.where(text.segment(), all, new RequiredText(List.of(phrases)), (_, from, to) -> (to - from) % 2 == 0,
					new Cancellation());
			assertThat(found).isEqualTo(RowSet.where(events.size(), slot -> bytes(events.get(slot)) % 2 == 0
					&& phrases.stream().anyMatch(phrase -> lower(events.get(slot)).contains(lower(phrase)))));
		}
	}

	private static int bytes(String event) {
		return event.getBytes(StandardCharsets.UTF_8).length;
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	/// Some without a line end, so that what is looked for may reach from one event into the next.
	private static List<String> events(Random random) {
		List<String> events = new ArrayList<>();
		int size = 200 + random.nextInt(6000);
		for (int i = 0; i < size; i++) {
			int length = random.nextInt(500) == 0 ? random.nextInt(2 * LONGER_THAN_A_PIECE) : 1 + random.nextInt(200);
			events.add(letters(random, length) + (random.nextBoolean() ? "\n" : ""));
		}
		return events;
	}

	private static String phrase(Random random, List<String> events) {
		String event = events.get(random.nextInt(events.size()));
		if (random.nextInt(4) == 0)
			return letters(random, 1 + random.nextInt(8));
		int from = random.nextInt(event.length());
		int longest = random.nextInt(20) == 0 ? event.length() : 30;
		String cut = event.substring(from, Math.min(event.length(), from + 1 + random.nextInt(longest)));
		return random.nextBoolean() ? cut : cut.toUpperCase(Locale.ROOT);
	}

	private static RowSet candidates(Random random, int size) {
		int share = random.nextInt(4);
		return share == 0 ? RowSet.all(size) : RowSet.where(size, _ -> random.nextInt(share * share * 5) == 0);
	}

	private static String letters(Random random, int length) {
		StringBuilder letters = new StringBuilder();
		for (int i = 0; i < length; i++)
			letters.append(random.nextInt(40) == 0 ? "é批Ж理É".charAt(random.nextInt(5)) : (char) (' ' + random.nextInt(90)));
		return letters.toString();
	}
}
