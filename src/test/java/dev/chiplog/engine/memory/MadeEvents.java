package dev.chiplog.engine.memory;

import dev.chiplog.column.Dataset;
import dev.chiplog.column.Dictionaries;
import dev.chiplog.column.Segment;
import dev.chiplog.column.SegmentBuilder;
import dev.chiplog.column.SourceInfo;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Level;
import dev.chiplog.record.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A random dataset with everything that makes one hard: several sources and segments, times that go back or lack, fields that lack,
/// that are numbers here and texts there, or that hardly repeat, and texts in several scripts.
final class MadeEvents {
	static final long START = 1_740_800_000_000_000_000L;
	private static final List<String> FORMATS = List.of(Event.UNPARSED, "json-lines", "python-logging");
	private static final List<String> WORDS = List.of("timeout", "Timeout", "批处理", "서버", "says \"no\"", "a/b", "GPU", "ÄRGER", "0", "ok");

	private static final long[] STATUSES = {200, 404, 499};

	final FieldTable fields = new FieldTable();
	final List<Event> events = new ArrayList<>();
	final List<SourceInfo> sources = new ArrayList<>();
	final List<Segment> segments = new ArrayList<>();
	final List<byte[]> contents = new ArrayList<>();
	private final Dictionaries dictionaries = new Dictionaries();
	private final Random random;
	private final boolean tidy;

	MadeEvents(long seed) {
		random = new Random(seed);
		tidy = random.nextInt(3) == 0;
		dictionaries.keepOnDisk(fields.field("note"));
		int count = 1 + random.nextInt(4);
		for (int source = 0; source < count; source++)
			source(source);
	}

	Dataset dataset() {
		return new Dataset(sources, segments, fields.fields(), dictionaries.first(fields.size()), FORMATS,
				new StoredBytes(contents, events), true);
	}

	private void source(int source) {
		StringBuilder content = new StringBuilder(random.nextBoolean() ? "# header\n" : "");
		long preamble = content.length();
		long time = START + (tidy ? source * 40_000_000_000L : random.nextInt(1_000_000));
		OptionalLong before = OptionalLong.empty();
		long offset = preamble;
		StringBuilder text = content;
		List<byte[]> parts = new ArrayList<>(List.of(text.toString().getBytes(StandardCharsets.UTF_8)));
		int segmentCount = random.nextInt(5);
		long line = 1;
		for (int segment = 0; segment < segmentCount; segment++) {
			SegmentBuilder builder = new SegmentBuilder(fields, dictionaries);
			int size = 1 + random.nextInt(random.nextInt(6) == 0 ? 900 : 150);
			for (int slot = 0; slot < size; slot++) {
				time += tidy ? random.nextInt(3) * 50_000_000L : random.nextInt(400_000_000) - 80_000_000L;
				boolean timed = tidy || random.nextInt(10) > 1;
				Event event = event(source, offset, line, timed ? OptionalLong.of(time) : before, !timed && before.isPresent());
				before = event.epochNanos();
				tell(builder, event, timed);
				byte[] bytes = event.raw().getBytes(StandardCharsets.UTF_8);
				parts.add(bytes);
				events.add(event);
				offset += bytes.length;
				line += event.lines();
			}
			OptionalLong last = segments.isEmpty() || segments.getLast().source() != source
					? OptionalLong.empty()
					: segments.getLast().lastTime();
			segments.add(builder.build(source, offset).placed(0, last));
		}
		contents.add(joined(parts));
		// two parts of one log
		Path path = Path.of("logs", "part-" + source / 2 + ".log");
		sources.add(new SourceInfo(source, path, Path.of("logs", "part-" + source + ".log"), offset, preamble, FORMATS.get(1)));
	}

	private Event event(int source, long offset, long line, OptionalLong time, boolean inferred) {
		List<FieldValue> values = new ArrayList<>();
		Level level = random.nextInt(4) == 0 ? null : Level.values()[random.nextInt(Level.values().length)];
		maybe(values, 2, "model", () -> new Value.Text("model-" + random.nextInt(4)));
		maybe(values, 3, "model_name", () -> new Value.Text("name-" + random.nextInt(3)));
		maybe(values, 5, "user_id", () -> new Value.Text("사용자_" + random.nextInt(9)));
		maybe(values, 4, "latency_ms", () -> number(500));
		maybe(values, 3, "status", () -> new Value.Whole(STATUSES[random.nextInt(STATUSES.length)]));
		maybe(values, 1, "code", () -> new Value.Whole(random.nextInt(600)));
		maybe(values, 3, "mixed", () -> random.nextBoolean() ? number(20) : new Value.Text(word()));
		maybe(values, 4, "note", () -> new Value.Text(word() + " #" + random.nextInt(60)));
		maybe(values, 5, "message", () -> new Value.Text(word() + " " + word() + " " + random.nextInt(5)));
		maybe(values, 1, "flag", () -> new Value.Truth(random.nextBoolean()));
		maybe(values, 1, "priority", () -> new Value.Text("urgent"));
		maybe(values, 1, "nothing", Value.Nothing::new);
		int lines = random.nextInt(8) == 0 ? 2 : 1;
		return new Event(new EventId(source, offset), line, lines, FORMATS.get(random.nextInt(3)), time, inferred, level, values,
				raw(values, lines));
	}

	private void maybe(List<FieldValue> values, int ofSix, String name, java.util.function.Supplier<Value> value) {
		if (random.nextInt(6) < ofSix)
			values.add(new FieldValue(fields.field(name), value.get()));
	}

	private Value number(int bound) {
		return random.nextBoolean() ? new Value.Whole(random.nextInt(bound)) : new Value.Decimal(random.nextInt(bound * 4) / 4.0);
	}

	private String word() {
		return WORDS.get(random.nextInt(WORDS.size()));
	}

	private String raw(List<FieldValue> values, int lines) {
		boolean escaping = random.nextBoolean();
		StringBuilder raw = new StringBuilder("{");
		for (FieldValue pair : values)
			raw.append('"').append(pair.field().name()).append("\":\"").append(escaped(pair.value().asText(), escaping)).append("\",");
		return raw.append(lines == 2 ? "}\n  at trace\n" : "}\n").toString();
	}

	private static String escaped(String text, boolean beyondAscii) {
		StringBuilder escaped = new StringBuilder();
		for (char character : text.toCharArray())
			if (character > 126 && beyondAscii)
				escaped.append(String.format("\\u%04x", (int) character));
			else
				escaped.append(character == '"' ? "\\\"" : String.valueOf(character));
		return escaped.toString();
	}

	private static void tell(SegmentBuilder builder, Event event, boolean timed) {
		builder.begin(event.id().offset(), event.line());
		if (timed)
			builder.time(event.epochNanos().getAsLong());
		@Nullable
		Level level = event.level();
		if (level != null)
			builder.level(level);
		for (FieldValue pair : event.fields())
			tell(builder, pair.field(), pair.value());
		builder.end(FORMATS.indexOf(event.format()));
	}

	private static void tell(SegmentBuilder builder, Field field, Value value) {
		switch (value) {
			case Value.Whole(long number) -> builder.whole(field, number);
			case Value.Decimal(double number) -> builder.decimal(field, number);
			case Value.Truth(boolean truth) -> builder.truth(field, truth);
			case Value.Nothing() -> {
			}
			case Value.Text _,Value.Json _,Value.Time _ -> {
				byte[] bytes = value.asText().getBytes(StandardCharsets.UTF_8);
				builder.text(field, bytes, 0, bytes.length);
			}
		}
	}

	private static byte[] joined(List<byte[]> parts) {
		java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
		parts.forEach(all::writeBytes);
		return all.toByteArray();
	}
}
