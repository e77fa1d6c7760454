package dev.chiplog.format.structured;

import dev.chiplog.format.Rewritten;
import dev.chiplog.format.FieldColumn;
import dev.chiplog.format.GrowingBytes;
import dev.chiplog.format.ValueColumn;
import dev.chiplog.format.structured.EventDraft.Kind;
import dev.chiplog.record.Level;
import dev.chiplog.record.ValueKind;
import org.jspecify.annotations.Nullable;

/// Reads lines of one shape into the columns of their run. One thread.
///
/// The values that play the roles are read at once; the others only noted.
final class ShapeColumns implements ShapeValues {
	private final JsonShape shape;
	private final RolePlan plan;
	private final Roles roles;
	private final FieldColumn[] columns;
	/// By value: whether a stack trace is looked for in it.
	private final boolean[] traces;
	private final Rewritten rewritten;
	private int line;
	private int next;
	private Kind timeKind = Kind.NOTHING;
	private int timeFrom;
	private int timeTo;
	private Kind levelKind = Kind.NOTHING;
	private @Nullable Level level;
	private boolean traced;
	private boolean used;

	/// @param plan who plays the roles in lines of the shape
	/// @param columns of the run, another one for each value
	/// @param rewritten takes texts that differ from their bytes in the log
	ShapeColumns(JsonShape shape, RolePlan plan, Roles roles, FieldColumn[] columns, Rewritten rewritten) {
		this.shape = shape;
		this.plan = plan;
		this.roles = roles;
		this.columns = columns;
		this.rewritten = rewritten;
		this.traces = new boolean[columns.length];
		for (int value = 0; value < traces.length; value++)
			traces[value] = roles.mayHoldTrace(columns[value].field());
	}

	/// Reads a line, if it is of the shape, has its time where the shape has one, and holds no stack trace.
	///
	/// @param wanted the line's place in the run
	/// @return behind its line feed, or -1
	int read(byte[] bytes, int from, int to, int wanted) {
		line = wanted;
		next = 0;
		level = null;
		traced = false;
		int before = rewritten.size();
		int behind = shape.read(bytes, from, to, this);
		if (behind >= 0 && isTimed(bytes) && isLevelled(bytes) && !(plan.mayThrow() && hasTrace())) {
			use();
			return behind;
		}
		for (int value = 0; value < next; value++)
			columns[value].values().set(line, ValueKind.NOTHING);
		rewritten.cutTo(before);
		return -1;
	}

	/// Whether the lines have times.
	boolean hasTimes() {
		return plan.time() >= 0;
	}

	/// The level of the line that was read last; null when it has none.
	@Nullable
	Level level() {
		return level;
	}

	/// Says that a new run begins.
	void begin() {
		used = false;
	}

	private void use() {
		if (used)
			return;
		used = true;
		for (int value = 0; value < columns.length; value++)
			if (value != plan.time())
				columns[value].use();
	}

	private boolean isTimed(byte[] bytes) {
		return plan.time() < 0 || Roles.mayBeTime(timeKind) && roles.readsTime(bytes, timeFrom, timeTo);
	}

	/// A value that is no level stays a value like any other, unless another field may tell the level.
	private boolean isLevelled(byte[] bytes) {
		if (plan.level() < 0)
			return true;
		if (levelKind == Kind.JSON)
			return false;
		FieldColumn column = columns[plan.level()];
		level = roles.level(column.field(), bytes, column.values(), line);
		if (level != null)
			column.values().set(line, ValueKind.NOTHING);
		return level != null || plan.onlyLevel();
	}

	private boolean hasTrace() {
		for (int value = 0; value < traces.length; value++)
			traced |= traces[value] && columns[value].values().kind(line) == ValueKind.TEXT;
		return traced;
	}

	@Override
	public void add(Kind kind, int from, int to, long number) {
		int value = next++;
		if (value == plan.time()) {
			timeKind = kind;
			timeFrom = from;
			timeTo = to;
			return;
		}
		if (value == plan.level())
			levelKind = kind;
		ValueColumn values = columns[value].values();
		switch (kind) {
			case WHOLE -> values.setWhole(line, number);
			case DECIMAL -> values.setDecimal(line, Double.longBitsToDouble(number));
			case TEXT, JSON -> values.setText(line, from, to);
			case TRUE -> values.set(line, ValueKind.TRUE);
			case FALSE -> values.set(line, ValueKind.FALSE);
			case NOTHING -> values.set(line, ValueKind.NOTHING);
		}
	}

	@Override
	public void addUnescaped(int from) {
		int value = next++;
		// neither a time nor a level is looked for in what is not written as it is meant
		timeKind = value == plan.time() ? Kind.NOTHING : timeKind;
		levelKind = value == plan.level() ? Kind.JSON : levelKind;
		traced |= traces[value];
		rewritten.add(line, columns[value].field());
	}

	@Override
	public GrowingBytes unescaped() {
		return rewritten.bytes();
	}
}
