package dev.chiplog.format.structured;

import dev.chiplog.format.EventSink;
import dev.chiplog.format.ValueColumn;
import dev.chiplog.format.structured.EventDraft.Kind;
import dev.chiplog.format.time.StampReader;
import dev.chiplog.record.Field;
import dev.chiplog.record.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which fields of a source hold the time and the level; tells finished drafts to the sink accordingly. One thread's.
final class Roles {
	private static final int NONE = -1;

	private final StampReader times;
	private final LevelReader levels;
	private final Candidates timeFields;
	private final Candidates levelFields;
	private final LevelScale[] scales;
	private final Unwritten unwritten;
	private final ThrownTeller thrown;
	private @Nullable Level level;

	/// @param scales how the best of the level fields count, in their order
	/// @param unwritten what events mean beyond what they write
	/// @param thrown tells exceptions that only a trace names
	Roles(StampReader times, LevelReader levels, Candidates timeFields, Candidates levelFields, List<LevelScale> scales,
			Unwritten unwritten, ThrownTeller thrown) {
		this.times = times;
		this.levels = levels;
		this.timeFields = timeFields;
		this.levelFields = levelFields;
		this.scales = scales.toArray(LevelScale[]::new);
		this.unwritten = unwritten;
		this.thrown = thrown;
	}

	/// Tells every value in the order of the log: the best field that reads as a time as the time, likewise the level, others plain.
	void tell(EventDraft draft, EventSink sink) {
		tell(draft, findTime(draft), findLevel(draft), true, sink);
	}

	private void tell(EventDraft draft, int timeValue, int levelValue, boolean mayThrow, EventSink sink) {
		Level found = level;
		for (int value = 0; value < draft.size(); value++)
			if (value == timeValue)
				sink.time(draft.field(value), times.nanos() + unwritten.fraction(draft), draft.bytes(value), draft.from(value),
						draft.to(value));
			else if (value == levelValue && found != null)
				sink.level(draft.field(value), found, draft.bytes(value), draft.from(value), draft.to(value));
			else
				draft.tell(value, sink);
		if (found == null)
			unwritten.tellLevel(sink);
		if (mayThrow)
			thrown.tell(draft, sink);
	}

	/// Who plays the roles in events that have the fields of this draft, in their order.
	RolePlan plan(EventDraft draft) {
		int best = levelFields.next(draft, NONE);
		boolean only = best == NONE || levelFields.next(draft, levelFields.rank(draft.field(best))) == NONE;
		return new RolePlan(timeFields.next(draft, NONE), best, only, thrown.mayTell(draft));
	}

	/// Tells every value as [#tell(EventDraft, EventSink)] does.
	///
	/// @param plan of events with the same fields
	void tell(EventDraft draft, RolePlan plan, EventSink sink) {
		boolean timed = plan.time() == NONE || readsTime(draft, plan.time());
		level = null;
		boolean levelled = plan.level() == NONE || readsLevel(draft, plan.level());
		if (timed && levelled)
			tell(draft, plan.time(), plan.level(), plan.mayThrow(), sink);
		else
			tell(draft, sink);
	}

	/// The first of the columns that are best for the time; -1 when none can hold it.
	int timeColumn(Field[] columns) {
		return best(timeFields, columns);
	}

	/// The first of the columns that are best for the level; -1 when none can hold it.
	int levelColumn(Field[] columns) {
		return best(levelFields, columns);
	}

	/// Whether these bytes are a time, which [#nanos] then tells.
	boolean readsTime(byte[] bytes, int from, int to) {
		return times.readWhole(bytes, from, to);
	}

	/// The time that was read last, in nanoseconds of the epoch.
	long nanos() {
		return times.nanos();
	}

	/// The level that a value of a level field writes; null when it writes none.
	@Nullable
	Level level(EventDraft draft, int value) {
		return readsLevel(draft, value) ? level : null;
	}

	/// The level that a value of a level field writes in a line of a run; null when it writes none.
	@Nullable
	Level level(Field field, byte[] bytes, ValueColumn values, int line) {
		LevelScale scale = scale(levelFields.rank(field));
		return switch (values.kind(line)) {
			case TEXT -> levels.ofText(bytes, values.from(line), values.to(line), scale);
			case WHOLE -> scale.ofNumber(values.values()[line]);
			case DECIMAL, TRUE, FALSE, NOTHING -> null;
		};
	}

	/// Whether a field is one in whose text a stack trace is looked for.
	boolean mayHoldTrace(Field field) {
		return thrown.looksInto(field);
	}

	private static int best(Candidates candidates, Field[] columns) {
		int best = NONE;
		int lowest = Candidates.NEVER;
		for (int column = 0; column < columns.length; column++)
			if (candidates.rank(columns[column]) < lowest) {
				best = column;
				lowest = candidates.rank(columns[column]);
			}
		return best;
	}

	/// Whether a value is of a kind that times are written in.
	static boolean mayBeTime(Kind kind) {
		return kind == Kind.TEXT || kind == Kind.WHOLE || kind == Kind.DECIMAL;
	}

	private int findTime(EventDraft draft) {
		int value = timeFields.next(draft, NONE);
		while (value != NONE && !readsTime(draft, value))
			value = timeFields.next(draft, timeFields.rank(draft.field(value)));
		return value;
	}

	private boolean readsTime(EventDraft draft, int value) {
		return mayBeTime(draft.kind(value)) && times.readWhole(draft.bytes(value), draft.from(value), draft.to(value));
	}

	private int findLevel(EventDraft draft) {
		level = null;
		int value = levelFields.next(draft, NONE);
		while (value != NONE && !readsLevel(draft, value))
			value = levelFields.next(draft, levelFields.rank(draft.field(value)));
		return value;
	}

	private boolean readsLevel(EventDraft draft, int value) {
		level = levels.level(draft, value, scale(levelFields.rank(draft.field(value))));
		return level != null;
	}

	private LevelScale scale(int rank) {
		return rank < scales.length ? scales[rank] : LevelScale.TENS;
	}
}
