package dev.chiplog.format.structured;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the fast reader to what the general one says, on random objects and on objects broken at random.
class JsonReadersAgreeTest {
	private static final int LINES = 6000;

	private final FieldTable fields = new FieldTable();
	private final JsonScanner scanner = new JsonScanner(fields);
	private final JsonGeneralReader general = new JsonGeneralReader(fields);
	private final EventDraft draft = new EventDraft();

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3})
	void whateverTheFastReaderUnderstandsTheGeneralOneUnderstandsAlike(long seed) {
		RandomJson json = new RandomJson(new Random(seed));
		int understood = 0;
		for (int i = 0; i < LINES; i++) {
			byte[] line = (i % 2 == 0 ? json.line() : json.broken()).getBytes(StandardCharsets.UTF_8);
			draft.begin(line);
			boolean fast = scanner.read(line, 0, line.length, draft);
			if (!fast)
				continue;
			understood++;
			List<String> quickly = told();
			draft.begin(line);
			assertThat(general.read(line, 0, line.length, draft)).as(new String(line, StandardCharsets.UTF_8)).isTrue();
			assertThat(quickly).as(new String(line, StandardCharsets.UTF_8)).isEqualTo(told());
		}
		assertThat(understood).isGreaterThan(LINES / 3);
	}

	@Test
	void theFastReaderUnderstandsUsualLines() {
		RandomJson json = new RandomJson(new Random(4));
		int understood = 0;
		for (int i = 0; i < 1000; i++) {
			byte[] line = json.line().getBytes(StandardCharsets.UTF_8);
			draft.begin(line);
			understood += scanner.read(line, 0, line.length, draft) ? 1 : 0;
		}
		assertThat(understood).isGreaterThan(500);
	}

	private List<String> told() {
		ToldFields told = new ToldFields();
		List<String> all = new ArrayList<>();
		for (int value = 0; value < draft.size(); value++)
			draft.tell(value, told);
		all.addAll(told.take());
		return all;
	}
}
