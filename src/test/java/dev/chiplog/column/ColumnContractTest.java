package dev.chiplog.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every kind of column promises, asked of each as a segment builder makes it from seeded values.
class ColumnContractTest {
	private static final int SLOTS = 1000;

	/// A kind of column, the values that make one, and whether it stays on disk.
	record Kind(Class<? extends Column> type, Values values, boolean onDisk) {
	}

	/// The value of a field in an event: a Long, a Double or a String; null for none.
	@FunctionalInterface
	interface Values {
		@Nullable
		Object next(Random random);
	}

	static Stream<Kind> kinds() {
		return Stream.of(new Kind(LongColumn.class, random -> random.nextLong(), false),
				new Kind(LongColumn.class, random -> sometimes(random, (long) random.nextInt(5)), false),
				new Kind(LongColumn.class, random -> sometimes(random, random.nextBoolean() ? 200L : 404L), false),
				new Kind(DoubleColumn.class, random -> random.nextGaussian(), false),
				new Kind(DoubleColumn.class, random -> sometimes(random, random.nextBoolean() ? random.nextDouble() : (Object) 7L), false),
				new Kind(LongColumn.class, random -> random.nextInt(20) == 0 ? null : (Object) random.nextLong(), false),
				new Kind(DoubleColumn.class, random -> sometimes(random, random.nextInt(9000) / 100.0), false),
				new Kind(DoubleColumn.class, random -> random.nextInt(20) == 0 ? null : (Object) (random.nextInt(9000) / 100.0), false),
				new Kind(DictionaryColumn.class, random -> random.nextInt(30) > 0 ? null : "rare " + random.nextInt(30), false),
				new Kind(DictionaryColumn.class, random -> sometimes(random, "값 " + random.nextInt(30)), false),
				new Kind(TextColumn.class, random -> sometimes(random, "id " + random.nextLong()), true),
				new Kind(MixedColumn.class, random -> sometimes(random, random.nextBoolean() ? (Object) 5L : "n/a"), false),
				new Kind(MixedColumn.class, random -> random.nextBoolean() ? (Object) random.nextDouble() : "text " + random.nextLong(),
						true));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void spansEverySlotAndHasJustTheValuesItWasTold(Kind kind) {
		@Nullable
		Object[] told = new Object[SLOTS];
		Random random = new Random(17);
		for (int slot = 0; slot < SLOTS; slot++)
			told[slot] = kind.values().next(random);
		Column column = built(told, kind.onDisk());
		assertThat(column).isInstanceOf(kind.type());
		assertThat(column.size()).isEqualTo(SLOTS);
		assertThat(column.bytes()).isPositive();
		for (int slot = 0; slot < SLOTS; slot++) {
			assertThat(column.has(slot)).as("slot " + slot).isEqualTo(told[slot] != null);
			if (told[slot] != null)
				assertThat(read(column, slot)).as("slot " + slot).isEqualTo(expected(column, told[slot]));
		}
	}

	private static Column built(@Nullable Object[] values, boolean onDisk) {
		FieldTable fields = new FieldTable();
		Field field = fields.field("field");
		Dictionaries dictionaries = new Dictionaries();
		if (onDisk)
			dictionaries.keepOnDisk(field);
		SegmentBuilder builder = new SegmentBuilder(fields, dictionaries);
		for (int slot = 0; slot < values.length; slot++) {
			builder.begin(slot, slot);
			switch (values[slot]) {
				case Long whole -> builder.whole(field, whole);
				case Double decimal -> builder.decimal(field, decimal);
				case String text -> {
					byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
					builder.text(field, bytes, 0, bytes.length);
				}
				case null, default -> {
				}
			}
			builder.end(1);
		}
		return Objects.requireNonNull(builder.build(0, values.length).column(field));
	}

	/// A number as a double, a kept text as itself, a text on disk as that it is there.
	private static Object read(Column column, int slot) {
		return switch (column) {
			case LongColumn longs -> longs.get(slot);
			case DoubleColumn doubles -> doubles.get(slot);
			case DictionaryColumn texts -> texts.dictionary().text(texts.code(slot));
			case TextColumn _ -> "on disk";
			case MixedColumn(NumberColumn numbers, Column texts) -> numbers.has(slot) ? numbers.number(slot) : read(texts, slot);
		};
	}

	private static Object expected(Column column, Object told) {
		return switch (column) {
			case LongColumn _,DictionaryColumn _ -> told;
			case DoubleColumn _ -> ((Number) told).doubleValue();
			case TextColumn _ -> "on disk";
			case MixedColumn(NumberColumn _, Column texts) -> told instanceof Number number ? number.doubleValue() : expected(texts, told);
		};
	}

	private static @Nullable Object sometimes(Random random, Object value) {
		return random.nextInt(3) == 0 ? null : value;
	}
}
