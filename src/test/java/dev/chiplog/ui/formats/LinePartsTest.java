package dev.chiplog.ui.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.record.EventReading;
import dev.chiplog.record.EventReading.Stage;
import dev.chiplog.record.EventReading.Step;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinePartsTest {
	private final FieldTable fields = new FieldTable();

	@Test
	void findsFieldsFromLeftToRight() {
		String line = "05:01 stdout F 05:01 INFO 10 is 10";
		List<Part> parts = LineParts.of(line, new EventReading(
				List.of(Step.matched(Stage.LAYER, "CRI", List.of(text("time", "05:01"), text("stream", "stdout"))),
						Step.matched(Stage.FORMAT, "plain", List.of(text("time", "05:01"), text("level", "INFO"), text("size", "10")))),
				line));
		assertThat(parts).extracting(Part::from).containsExactly(0, 6, 15, 21, 26);
		assertThat(parts).extracting(Part::tint).containsExactly(Tint.TIME, Tint.WRAPPING, Tint.TIME, Tint.LEVEL, Tint.FIRST);
	}

	@Test
	void prefersAValueBehindItsName() {
		String line = "{\"code\": 503, \"status\": 503, \"message\": \"503 loss: 503\"}";
		List<Part> parts = LineParts.of(line,
				new EventReading(
						List.of(Step.matched(Stage.FORMAT, "JSON", List.of(text("status", "503"), text("message", "503 loss: 503"))),
								Step.matched(Stage.METRICS, "", List.of(text("loss", "503")))),
						line));
		assertThat(parts).extracting(Part::field).containsExactly("status", "message", "loss");
		assertThat(parts.getFirst().from()).isEqualTo(line.indexOf("503", line.indexOf("status")));
		assertThat(parts.getLast().from()).isEqualTo(line.lastIndexOf("503"));
	}

	@Test
	void leavesOutWhatIsPartOfAWordOrNotThere() {
		EventReading reading = new EventReading(
				List.of(Step.matched(Stage.FORMAT, "plain", List.of(text("user", "in"), text("host", "elsewhere")))), "");
		assertThat(LineParts.of("running 15 minutes", reading)).isEmpty();
		assertThat(LineParts.of("running in 15 minutes", reading)).extracting(Part::from).containsExactly(8);
	}

	@Test
	void findsNumbersHoweverTheyAreWritten() {
		String line = "step 3 loss=2.000 lr=0.0003";
		EventReading reading = new EventReading(
				List.of(Step.matched(Stage.METRICS, "", List.of(new FieldValue(fields.field("loss"), new Value.Decimal(2)),
						new FieldValue(fields.field("lr"), new Value.Decimal(3e-4))))),
				line);
		assertThat(LineParts.of(line, reading)).extracting(part -> line.substring(part.from(), part.to())).containsExactly("2.000",
				"0.0003");
	}

	private FieldValue text(String name, String value) {
		return new FieldValue(fields.field(name), new Value.Text(value));
	}
}
