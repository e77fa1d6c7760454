package dev.chiplog.ui.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.chiplog.record.EventReading;
import dev.chiplog.record.EventReading.Stage;
import dev.chiplog.record.EventReading.Step;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternProposalTest {
	private final FieldTable fields = new FieldTable();

	@Test
	void namesTheRecognisedPartsAndKeepsWhatStandsBetween() {
		String line = "2025-03-01 05:00:10,412 [serving.model] INFO (took 3.5 ms): done (ok)";
		EventReading reading = new EventReading(List.of(Step.matched(Stage.FORMAT, "some", List.of(text("time", "2025-03-01 05:00:10,412"),
				text("logger", "serving.model"), text("level", "INFO"), text("metrics.took", "3.5"), text("message", "done (ok)")))), line);
		Matcher match = Pattern.compile(PatternProposal.of(line, reading))
				.matcher("2024-12-31 23:59:59,001 [train] WARNING (took 12 ms): [failed] at $5");
		assertThat(match.matches()).isTrue();
		assertThat(match.group("time")).isEqualTo("2024-12-31 23:59:59,001");
		assertThat(match.group("logger")).isEqualTo("train");
		assertThat(match.group("level")).isEqualTo("WARNING");
		assertThat(match.group("metrics__took")).isEqualTo("12");
		assertThat(match.group("message")).isEqualTo("[failed] at $5");
	}

	@Test
	void guessesTimeLevelAndMessageOfAnUnknownLine() {
		String line = "<7> | 01/03/2025 05.00.10 | WARN | 17 | disk is full";
		EventReading reading = new EventReading(List.of(Step.notMatched("some", 0, "time")), line);
		Matcher match = Pattern.compile(PatternProposal.of(line, reading)).matcher("<12> | 02/03/2025 15.10.11 | ERROR | 4 | gone");
		assertThat(match.matches()).isTrue();
		assertThat(match.group("time")).isEqualTo("02/03/2025 15.10.11");
		assertThat(match.group("level")).isEqualTo("ERROR");
		assertThat(match.group("message")).isEqualTo("4 | gone");
	}

	@Test
	void takesALineWithoutTimeOrLevelForAMessage() {
		assertThat(PatternProposal.of("hello world", new EventReading(List.of(), "hello world"))).isEqualTo("^(?P<message>.*)$");
	}

	private FieldValue text(String name, String value) {
		return new FieldValue(fields.field(name), new Value.Text(value));
	}
}
