package dev.chiplog.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import dev.chiplog.record.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SegmentBuilderTest {
	private final FieldTable fields = new FieldTable();
	private final Dictionaries dictionaries = new Dictionaries();
	private final SegmentBuilder builder = new SegmentBuilder(fields, dictionaries);

	@Test
	void keepsWhatEachEventWasTold() {
		Field user = fields.field("user");
		Field latency = fields.field("latency_ms");
		List<@Nullable Object> told = new ArrayList<>();
		Random random = new Random(7);
		for (int slot = 0; slot < 5000; slot++) {
			builder.begin(slot * 100L, slot + 1);
			Object value = switch (random.nextInt(4)) {
				case 0 -> (long) random.nextInt(1000) - 500;
				case 1 -> "user_" + random.nextInt(50);
				case 2 -> random.nextDouble();
				default -> "";
			};
			if (value instanceof Long whole)
				builder.whole(latency, whole);
			else if (value instanceof Double decimal)
				builder.decimal(latency, decimal);
			else
				text(user, (String) value);
			told.add(value);
			builder.end(1);
		}
		Segment segment = builder.build(3, 500_000);
		for (int slot = 0; slot < told.size(); slot++)
			assertThat(read(segment, told.get(slot) instanceof String ? user : latency, slot)).as("slot " + slot)
					.isEqualTo(told.get(slot) instanceof Long whole ? (Object) (double) whole : told.get(slot));
	}

	@Test
	void leavesAVeryLongTextOnDisk() {
		Field message = fields.field("message");
		builder.begin(0, 1);
		text(message, "x".repeat(1_000_000));
		builder.end(1);
		Segment segment = builder.build(3, 1_000_001);
		assertThat(segment.column(message)).isInstanceOf(TextColumn.class);
		assertThat(dictionaries.of(message).bytes()).isZero();
	}

	@Test
	void leavesTextsThatHardlyRepeatOnDisk() {
		Field request = fields.field("request_id");
		Field user = fields.field("user");
		assertThat(requests(builder, request, user).column(request)).isInstanceOf(DictionaryColumn.class);
		Segment second = requests(new SegmentBuilder(fields, dictionaries), request, user);
		Column column = Objects.requireNonNull(second.column(request));
		assertThat(column).isInstanceOf(TextColumn.class);
		assertThat(column.has(0)).isFalse();
		assertThat(column.has(1)).isTrue();
		assertThat(second.column(user)).as("many values that repeat").isInstanceOf(DictionaryColumn.class);
	}

	private Segment requests(SegmentBuilder requests, Field request, Field user) {
		for (int slot = 0; slot < 60_000; slot++) {
			requests.begin(slot, slot);
			byte[] id = ("id-" + slot).getBytes(StandardCharsets.UTF_8);
			if (slot % 3 != 0)
				requests.text(request, id, 0, id.length);
			byte[] name = ("user_" + slot % 15_000).getBytes(StandardCharsets.UTF_8);
			requests.text(user, name, 0, name.length);
			requests.end(1);
		}
		return requests.build(3, 60_000);
	}

	@Test
	void keepsNumbersAndTextsOfOneFieldApart() {
		Field code = fields.field("code");
		event(0, () -> builder.whole(code, 200));
		event(1, () -> text(code, "timeout"));
		Column column = Objects.requireNonNull(builder.build(3, 2).column(code));
		assertThat(column).isInstanceOf(MixedColumn.class);
		MixedColumn mixed = (MixedColumn) column;
		assertThat(mixed.numbers().has(0)).isTrue();
		assertThat(mixed.numbers().has(1)).isFalse();
		assertThat(mixed.texts().has(0)).isFalse();
		assertThat(mixed.texts().has(1)).isTrue();
	}

	@Test
	void forgetsADiscardedEventWholly() {
		Field user = fields.field("user");
		builder.begin(0, 1);
		builder.time(5);
		builder.level(Level.ERROR);
		text(user, "wrong");
		builder.discard();
		text(user, "right");
		builder.end(1);
		Segment segment = builder.build(3, 10);
		assertThat(read(segment, user, 0)).isEqualTo("right");
		assertThat(segment.level(0)).isNull();
		assertThat(segment.timed().count()).isZero();
	}

	@Test
	void countsTheFirstOfSeveralValuesOfOneField() {
		Field user = fields.field("user");
		event(0, () -> {
			text(user, "first");
			text(user, "second");
		});
		assertThat(read(builder.build(3, 1), user, 0)).isEqualTo("first");
	}

	@Test
	void givesAnEventWithNoTimeTheTimeBefore() {
		event(0, () -> {
		});
		event(1, () -> builder.time(100));
		event(2, () -> {
		});
		Segment alone = builder.build(3, 3);
		assertThat(alone.timed().contains(0)).isFalse();
		assertThat(alone.times().get(2)).isEqualTo(100);
		assertThat(alone.inferred().contains(2)).isTrue();
		assertThat(alone.sorted()).isFalse();
		Segment placed = alone.placed(40, OptionalLong.of(90));
		assertThat(placed.timed().count()).isEqualTo(3);
		assertThat(placed.times().get(0)).isEqualTo(90);
		assertThat(placed.inferred().contains(0)).isTrue();
		assertThat(placed.inferred().contains(1)).isFalse();
		assertThat(placed.sorted()).isTrue();
		assertThat(placed.lines().get(0)).isEqualTo(alone.lines().get(0) + 40);
	}

	@Test
	void knowsWhenTimesGoBack() {
		event(0, () -> builder.time(100));
		event(1, () -> builder.time(99));
		assertThat(builder.build(3, 2).sorted()).isFalse();
	}

	private void event(int slot, Runnable tell) {
		builder.begin(slot, slot);
		tell.run();
		builder.end(1);
	}

	private void text(Field field, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		builder.text(field, bytes, 0, bytes.length);
	}

	private static Object read(Segment segment, Field field, int slot) {
		return switch (segment.column(field)) {
			case DictionaryColumn texts -> texts.dictionary().text(texts.code(slot));
			case LongColumn longs -> (double) longs.get(slot);
			case DoubleColumn doubles -> doubles.get(slot);
			case TextColumn _,MixedColumn _ -> "elsewhere";
			case null -> "nothing";
		};
	}
}
