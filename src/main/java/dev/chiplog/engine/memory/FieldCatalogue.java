package dev.chiplog.engine.memory;

import dev.chiplog.column.Column;
import dev.chiplog.column.DictionaryColumn;
import dev.chiplog.column.MixedColumn;
import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.column.TextColumn;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.FieldInfo.Kind;
import dev.chiplog.record.Field;
import dev.chiplog.record.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers what fields a dataset has.
record FieldCatalogue(Snapshot snapshot) {

	/// Fields that no event has are left out.
	List<FieldInfo> answer() {
		List<FieldInfo> infos = new ArrayList<>();
		for (Field field : snapshot.dataset().fields()) {
			FieldInfo info = info(field);
			if (info.count() > 0)
				infos.add(info);
		}
		return infos;
	}

	private FieldInfo info(Field field) {
		Tally tally = new Tally();
		for (Segment segment : snapshot.dataset().segments())
			tally.add(segment.column(field));
		Role role = field.role();
		long own = role == Role.TIME ? timed() : role == Role.LEVEL ? levelled() : 0;
		if (own > tally.count)
			return new FieldInfo(field.name(), role, role == Role.TIME ? Kind.TIME : Kind.LEVEL, own, 0);
		int distinct = tally.texts ? snapshot.dataset().dictionaries().get(field.index()).size() : 0;
		return new FieldInfo(field.name(), role, tally.kind(), tally.count, tally.stored ? 0 : distinct);
	}

	private long timed() {
		return snapshot.dataset().segments().stream().mapToLong(segment -> segment.timed().and(segment.inferred().not()).count()).sum();
	}

	private long levelled() {
		return snapshot.dataset().segments().stream().mapToLong(segment -> segment.levels().between(1, Long.MAX_VALUE).count()).sum();
	}

	/// What the columns of one field hold.
	private static final class Tally {
		private long count;
		private boolean numbers;
		private boolean texts;
		private boolean stored;

		void add(@Nullable Column column) {
			if (column == null)
				return;
			kinds(column);
		}

		private void kinds(Column column) {
			switch (column) {
				case NumberColumn some -> {
					numbers = true;
					count += some.presence().count();
				}
				case DictionaryColumn some -> {
					texts = true;
					count += some.presence().count();
				}
				case TextColumn(RowSet present) -> {
					stored = true;
					count += present.count();
				}
				case MixedColumn(var some, var others) -> {
					kinds((Column) some);
					kinds(others);
				}
			}
		}

		Kind kind() {
			if (numbers)
				return texts || stored ? Kind.MIXED : Kind.NUMBER;
			return stored ? Kind.TEXT : Kind.CATEGORY;
		}
	}
}
