package dev.chiplog.format.structured;

import dev.chiplog.format.structured.EventDraft.Kind;
import dev.chiplog.format.time.StampReader;
import dev.chiplog.record.Field;
import dev.chiplog.record.Role;
import dev.chiplog.record.RoleNames;
import java.util.Locale;

/// What the values of one field in the head say about the role it may play.
final class FieldEvidence {

	/// A role is believed when this share of the values fit it.
	private static final double CONVINCING = 0.9;

	private final Field field;
	private int values;
	private int stamps;
	private int textStamps;
	private int levels;
	private int severities;
	private int letters;

	FieldEvidence(Field field) {
		this.field = field;
	}

	/// Takes note of one value of the field.
	void observe(EventDraft draft, int value, StampReader times, LevelReader words) {
		if (draft.kind(value) == Kind.NOTHING)
			return;
		values++;
		boolean text = draft.kind(value) == Kind.TEXT;
		if (Roles.mayBeTime(draft.kind(value)) && times.readWhole(draft.bytes(value), draft.from(value), draft.to(value))) {
			stamps++;
			textStamps += text && !isNumber(draft, value) ? 1 : 0;
		}
		levels += words.level(draft, value, LevelScale.TENS) != null ? 1 : 0;
		severities += words.level(draft, value, LevelScale.SYSLOG) != null ? 1 : 0;
		letters += words.level(draft, value, LevelScale.LETTERS) != null ? 1 : 0;
	}

	/// The field whose values these are.
	Field field() {
		return field;
	}

	/// How many events of the head hold a stamp in this field.
	int stamps() {
		return stamps;
	}

	/// Whether the field's values are stamps, one written-out date and clock or another.
	boolean isTime() {
		return stamps > 0 && stamps >= CONVINCING * values;
	}

	/// Whether the field's values are stamps that no number could be.
	boolean isWrittenTime() {
		return textStamps > 0 && textStamps >= CONVINCING * values;
	}

	/// Whether the field is called as times are: `finish_time`, `closedAt`, `Submission Time`.
	boolean isNamedLikeTime() {
		String name = field.name();
		String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return last.endsWith("time") || last.endsWith("timestamp") || last.endsWith("date") || last.endsWith("_at") || last.endsWith("_ts")
				|| name.endsWith("At");
	}

	/// Whether the field's values are levels.
	boolean isLevel() {
		return fitsLevel(levels) || countsSeverities();
	}

	/// Whether the field's values are MongoDB's letters for levels.
	boolean isLetter() {
		return fitsLevel(letters);
	}

	/// How the field's numbers are to be read.
	LevelScale scale() {
		return countsSeverities() ? LevelScale.SYSLOG : LevelScale.TENS;
	}

	/// The field's place among the names known for a role, 0 being the best; negative when its name is not known for it.
	int rank(Role role) {
		return RoleNames.rank(role, field.name());
	}

	private boolean countsSeverities() {
		String name = field.name().toLowerCase(Locale.ROOT);
		boolean named = name.endsWith("priority") || name.endsWith("severity") || name.endsWith("level");
		return named && levels < severities && fitsLevel(severities);
	}

	private boolean fitsLevel(int fitting) {
		return fitting > 0 && 2 * fitting >= values;
	}

	private static boolean isNumber(EventDraft draft, int value) {
		byte[] bytes = draft.bytes(value);
		for (int at = draft.from(value); at < draft.to(value); at++)
			if ((bytes[at] < '0' || bytes[at] > '9') && bytes[at] != '.')
				return false;
		return true;
	}
}
