package dev.chiplog.engine.memory.value;

import dev.chiplog.column.Column;
import dev.chiplog.column.Dataset;
import dev.chiplog.column.DictionaryColumn;
import dev.chiplog.column.DoubleColumn;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.MixedColumn;
import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.Segment;
import dev.chiplog.column.TextColumn;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.PageRow;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Level;
import dev.chiplog.record.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Reads single events as rows; an event's text is read at most once, and only for a column that is not in memory.
///
/// Threads: safe for any number of threads.
public final class CellReader {
	private final Dataset dataset;
	private final StoredTexts texts;
	private final PatternCodes patterns;
	private final List<Reference> columns;

	public CellReader(Dataset dataset, StoredTexts texts, PatternCodes patterns, List<Reference> columns) {
		this.patterns = patterns;
		this.dataset = dataset;
		this.texts = texts;
		this.columns = List.copyOf(columns);
	}

	/// The slot's event as a row.
	///
	/// @throws java.io.UncheckedIOException when its text is needed and cannot be read
	public PageRow row(Segment segment, int slot) {
		Cells cells = new Cells(segment, slot);
		List<@Nullable Value> values = new ArrayList<>(columns.size());
		for (int i = 0; i < columns.size(); i++)
			values.add(cells.value(columns.get(i)));
		boolean timed = segment.timed().contains(slot);
		return new PageRow(new EventId(segment.source(), segment.offsets().get(slot)),
				timed ? OptionalLong.of(segment.times().get(slot)) : OptionalLong.empty(), segment.inferred().contains(slot),
				segment.level(slot), values);
	}

	/// The values of one event.
	private final class Cells {
		private final Segment segment;
		private final int slot;
		private @Nullable Event event;

		Cells(Segment segment, int slot) {
			this.segment = segment;
			this.slot = slot;
		}

		@Nullable
		Value value(Reference reference) {
			List<Origin> origins = reference.origins();
			for (int i = 0; i < origins.size(); i++) {
				Origin origin = origins.get(i);
				@Nullable
				Value value = switch (origin) {
					case Origin.Own(BuiltIn builtIn) -> own(origin, builtIn);
					case Origin.Logged(var field) -> logged(origin, segment.column(field));
				};
				if (value != null)
					return value;
			}
			return null;
		}

		private @Nullable Value own(Origin origin, BuiltIn builtIn) {
			return switch (builtIn) {
				case TIME -> segment.timed().contains(slot) ? new Value.Time(segment.times().get(slot)) : null;
				case LEVEL -> {
					@Nullable
					Level level = segment.level(slot);
					yield level == null ? null : new Value.Text(level.name());
				}
				case LINE -> new Value.Whole(segment.lines().get(slot));
				case SOURCE -> new Value.Text(dataset.sources().get(segment.source()).path().toString());
				case FILE -> new Value.Text(dataset.sources().get(segment.source()).file().toString());
				case FORMAT -> new Value.Text(dataset.formats().get((int) segment.formats().get(slot)));
				case RAW -> stored(origin);
				case PATTERN -> pattern((int) patterns.of(segment).get(slot));
				case LOGGER, MESSAGE -> null;
			};
		}

		private @Nullable Value pattern(int code) {
			return code == 0 ? null : new Value.Text(patterns.table().text(code));
		}

		private @Nullable Value logged(Origin origin, @Nullable Column column) {
			if (column == null || !column.has(slot))
				return null;
			return switch (column) {
				case LongColumn numbers -> new Value.Whole(numbers.get(slot));
				case DoubleColumn numbers -> new Value.Decimal(numbers.get(slot));
				case DictionaryColumn codes -> new Value.Text(codes.dictionary().text(codes.code(slot)));
				case TextColumn _ -> stored(origin);
				case MixedColumn(NumberColumn numbers, Column rest) -> logged(origin, numbers.has(slot) ? (Column) numbers : rest);
			};
		}

		private @Nullable Value stored(Origin origin) {
			if (event == null)
				event = texts.event(segment, slot);
			return StoredTexts.value(event, origin);
		}
	}
}
