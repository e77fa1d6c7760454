package dev.chiplog.ingest;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.Lines;
import dev.chiplog.format.Mismatch;
import dev.chiplog.format.layer.Layer;
import dev.chiplog.format.layer.Peeling;
import dev.chiplog.format.layer.Wrapping;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.metric.MetricLifter;
import dev.chiplog.record.EventReading;
import dev.chiplog.record.EventReading.Stage;
import dev.chiplog.record.EventReading.Step;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Reads an event once more, slowly, and notes every step of it. One thread.
final class EventExplainer {
	/// Of the formats that do not fit, those that fit farthest say most.
	private static final int MOST_MISSES = 8;

	private final Recognition recognition;
	private final EventReader reader;
	private final FieldTable fields = new FieldTable();
	private final List<Step> steps = new ArrayList<>();

	/// @param reader which reads the events of the source at the place of the event
	EventExplainer(Recognition recognition, EventReader reader) {
		this.recognition = recognition;
		this.reader = reader;
	}

	/// What was done with an event.
	EventReading explain(byte[] bytes, int from, int to) {
		EventCollector told = new EventCollector();
		reader.read(bytes, from, to, told, told::clear);
		byte[] bare = peel(bytes, from, to, reader.lastLayers());
		int format = reader.lastFormat();
		tellMisses(bare, format < 0 ? recognition.formats() : recognition.formats().subList(0, format));
		List<FieldValue> lifted = lifted(told);
		if (format >= 0)
			steps.add(Step.matched(Stage.FORMAT, recognition.formats().get(format).name(), reader.fields(format, bare)));
		steps.add(lifted.isEmpty() ? Step.nothing(Stage.METRICS) : Step.matched(Stage.METRICS, "", lifted));
		return new EventReading(steps, new String(bare, StandardCharsets.UTF_8));
	}

	/// Notes the layers of the first line and answers the event without them.
	private byte[] peel(byte[] bytes, int from, int to, List<Layer> layers) {
		Peeling peeling = new Peeling(recognition.layers(), recognition.outer().withFields(fields));
		peeling.begin(bytes, from, Lines.withoutCarriageReturn(bytes, from, Lines.end(bytes, from, to)));
		for (Layer layer : layers) {
			Wrapping wrapping = new Wrapping();
			peeling.peelNext(wrapping);
			EventCollector said = new EventCollector();
			wrapping.tell(said, false, new LazyField(fields, "time"));
			steps.add(Step.matched(Stage.LAYER, layer.name(), said.values()));
		}
		if (layers.isEmpty())
			steps.add(Step.nothing(Stage.LAYER));
		return reader.lastBare(bytes, from, to);
	}

	private void tellMisses(byte[] bare, List<Format> tried) {
		record Miss(Format format, Mismatch mismatch) {
		}
		int lineEnd = Lines.withoutCarriageReturn(bare, 0, Lines.end(bare, 0, bare.length));
		Stream<Miss> misses = tried.stream().map(format -> {
			EventParser parser = format.open(recognition.inner().withFields(fields));
			return new Miss(format, parser.mismatch(bare, 0, parser.starts(bare, 0, lineEnd) ? bare.length : lineEnd));
		});
		misses.sorted(Comparator.<Miss>comparingInt(miss -> miss.mismatch().at()).reversed()).limit(MOST_MISSES)
				.forEach(miss -> steps.add(Step.notMatched(miss.format().name(), miss.mismatch().at(), miss.mismatch().expected())));
	}

	private List<FieldValue> lifted(EventCollector told) {
		EventCollector lifted = new EventCollector();
		MetricLifter lifter = new MetricLifter(fields);
		for (FieldValue value : told.values())
			if (value.field().role() == Role.MESSAGE) {
				byte[] message = value.value().asText().getBytes(StandardCharsets.UTF_8);
				lifter.lift(message, 0, message.length, lifted);
			}
		return lifted.values();
	}
}
