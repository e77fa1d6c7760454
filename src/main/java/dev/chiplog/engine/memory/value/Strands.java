package dev.chiplog.engine.memory.value;

import dev.chiplog.column.Column;
import dev.chiplog.column.Dataset;
import dev.chiplog.column.DictionaryColumn;
import dev.chiplog.column.DoubleColumn;
import dev.chiplog.column.LongColumn;
import dev.chiplog.column.MixedColumn;
import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.PackedLongs;
import dev.chiplog.column.Presence;
import dev.chiplog.column.RowSet;
import dev.chiplog.column.Segment;
import dev.chiplog.column.TextColumn;
import dev.chiplog.query.BuiltIn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the columns of a segment apart into the strands of a name.
///
/// Threads: immutable.
public final class Strands {
	private final SharedTexts sources;
	private final SharedTexts files;
	private final CodeTable formats;
	private final List<CodeTable> tables;
	private final @Nullable PatternCodes patterns;

	/// The strands of all names, of which `@pattern` has none.
	public Strands(Dataset dataset) {
		this(dataset, null);
	}

	/// The strands of all names.
	public Strands(Dataset dataset, @Nullable PatternCodes patterns) {
		this.patterns = patterns;
		sources = SharedTexts.of(dataset.sources().stream().map(source -> source.path().toString()).toList());
		files = SharedTexts.of(dataset.sources().stream().map(source -> source.file().toString()).toList());
		formats = CodeTable.of(dataset.formats());
		tables = dataset.dictionaries().stream().map(CodeTable::of).toList();
	}

	/// The values of the reference in the segment; strands without a slot are left out.
	public List<Strand> of(Segment segment, Reference reference) {
		List<Strand> strands = new ArrayList<>();
		RowSet taken = RowSet.none(segment.size());
		for (Origin origin : reference.origins())
			for (Strand strand : of(segment, origin)) {
				Strand rest = taken.count() == 0 ? strand : strand.within(taken.not());
				if (rest.slots().count() == 0)
					continue;
				strands.add(rest);
				taken = taken.or(rest.slots());
			}
		return strands;
	}

	private List<Strand> of(Segment segment, Origin origin) {
		return switch (origin) {
			case Origin.Own(BuiltIn builtIn) -> own(segment, origin, builtIn);
			case Origin.Logged(var field) -> logged(origin, segment.column(field), field.index());
		};
	}

	private List<Strand> own(Segment segment, Origin origin, BuiltIn builtIn) {
		return switch (builtIn) {
			case TIME -> List.of(new Strand.Times(segment.timed(), segment.times()));
			case LEVEL -> List.of(new Strand.Levels(segment.levels().between(1, Long.MAX_VALUE), everywhere(segment.levels())));
			case LINE -> List.of(new Strand.Numbers(all(segment), everywhere(segment.lines())));
			case SOURCE -> List.of(new Strand.Codes(all(segment), same(segment, sources), sources.table()));
			case FILE -> List.of(new Strand.Codes(all(segment), same(segment, files), files.table()));
			case FORMAT -> List.of(new Strand.Codes(all(segment), everywhere(segment.formats().plus(1)), formats));
			case RAW -> List.of(new Strand.Stored(all(segment), origin));
			case PATTERN -> patterns == null ? List.of() : List.of(patterned(patterns.of(segment), patterns.table()));
			case LOGGER, MESSAGE -> List.of();
		};
	}

	private static Strand patterned(PackedLongs codes, CodeTable table) {
		return new Strand.Codes(codes.between(1, Long.MAX_VALUE), everywhere(codes), table);
	}

	private static RowSet all(Segment segment) {
		return RowSet.all(segment.size());
	}

	private static LongColumn everywhere(PackedLongs values) {
		return new LongColumn(values, new Presence.Everywhere(values.size()));
	}

	private static LongColumn same(Segment segment, SharedTexts texts) {
		return everywhere(PackedLongs.same(texts.code(segment.source()), segment.size()));
	}

	private List<Strand> logged(Origin origin, @Nullable Column column, int field) {
		return switch (column) {
			case null -> List.of();
			case LongColumn numbers -> List.of(new Strand.Numbers(numbers.presence().slots(), numbers));
			case DoubleColumn numbers -> List.of(new Strand.Numbers(numbers.presence().slots(), numbers));
			case DictionaryColumn(PackedLongs codes, Presence presence, _) ->
				List.of(new Strand.Codes(presence.slots(), new LongColumn(codes, presence), tables.get(field)));
			case TextColumn(RowSet present) -> List.of(new Strand.Stored(present, origin));
			case MixedColumn(NumberColumn numbers, Column texts) -> {
				List<Strand> both = new ArrayList<>(logged(origin, (Column) numbers, field));
				both.addAll(logged(origin, texts, field));
				yield both;
			}
		};
	}
}
