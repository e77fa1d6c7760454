package dev.chiplog.engine.memory.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.column.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextFilterTest {
	private static final String[] WORDS = {"worker", "finished", "batches", "KV cache", "preempting", "모델", "批处理", "café", "Ошибка"};

	private static final String USUAL = "\"logger\": \"serving.batcher\", \"module\": \"predict\", \"function\": \"predict_batch\", \"line\": 173, ";

	@Test
	void neverLosesWhatIsThere() {
		Random random = new Random(3);
		List<String> events = events(random, 25_000);
		EventBytes text = new EventBytes(events);
		TextFilter filter = TextFilter.of(text.segment(), text);
		RowSet all = RowSet.all(events.size());
		for (int i = 0; i < 3000; i++) {
			int slot = random.nextInt(events.size());
			String event = events.get(slot);
			int from = random.nextInt(event.length());
			String cut = event.substring(from, Math.min(event.length(), from + 1 + random.nextInt(40)));
			String phrase = random.nextBoolean() ? cut : cut.toUpperCase(Locale.ROOT);
			assertThat(filter.narrow(all, RequiredText.phrase(phrase)).contains(slot)).as(phrase).isTrue();
		}
	}

	@Test
	void keepsWhatJsonEscapes() {
		List<String> events = events(new Random(4), 2000);
		events.set(777, "{\"a\":\"\\u6279\\u5904理 ok\"}\n");
		EventBytes text = new EventBytes(events);
		TextFilter filter = TextFilter.of(text.segment(), text);
		assertThat(filter.narrow(RowSet.all(2000), RequiredText.phrase("批处理 OK")).contains(777)).isTrue();
	}

	@Test
	void leavesLittleToReadForWhatIsSeldom() {
		Random random = new Random(5);
		List<String> events = events(random, 8000);
		EventBytes text = new EventBytes(events);
		TextFilter filter = TextFilter.of(text.segment(), text);
		long left = 0;
		for (int i = 0; i < 100; i++)
			left += filter.narrow(RowSet.all(8000), RequiredText.phrase(identity(random))).count();
		assertThat(left).isLessThan(100 * 8000 / 20);
	}

	@Test
	void takesLessThanAFiftiethOfTheText() {
		EventBytes text = new EventBytes(events(new Random(6), 5000));
		assertThat(TextFilter.of(text.segment(), text).bytes()).isLessThan(text.rawSize(0) / 50);
	}

	@Test
	void asksForAPhraseOfEachClause() {
		List<String> events = events(new Random(7), 4000);
		events.set(5, "zookeeper quota\n");
		events.set(3990, "zookeeper: kubelet is not ready\n");
		EventBytes text = new EventBytes(events);
		TextFilter filter = TextFilter.of(text.segment(), text);
		RequiredText both = new RequiredText(List.of(List.of("zookeeper"), List.of("kubelet is not ready", "nothing of the kind")));
		RowSet left = filter.narrow(RowSet.all(4000), both);
		assertThat(left.contains(3990)).isTrue();
		assertThat(left.contains(5)).isFalse();
	}

	private static List<String> events(Random random, int size) {
		List<String> events = new ArrayList<>();
		for (int i = 0; i < size; i++)
			events.add(("{\"timestamp\": \"2025-03-01T00:00:%02d.%03d\", " + USUAL + "\"message\": \"%s %d %s\", \"request_id\": \"%s\"}\n")
					.formatted(i % 60, random.nextInt(1000), word(random), random.nextInt(1000), word(random), identity(random)));
		return events;
	}

	private static String word(Random random) {
		return WORDS[random.nextInt(WORDS.length)];
	}

	private static String identity(Random random) {
		return "%016x".formatted(random.nextLong());
	}
}
