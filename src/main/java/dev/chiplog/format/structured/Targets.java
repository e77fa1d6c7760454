package dev.chiplog.format.structured;

import dev.chiplog.format.structured.EventDraft.Kind;
import dev.chiplog.format.structured.Target.Typing;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Puts the fields that a dialect means in the place of its keys, in drafts; one thread's.
///
/// What becomes of a key is asked once a key.
final class Targets {

	/// A field of the dataset, and how values become its.
	private record Known(Field field, Typing typing) {
	}

	private final FieldTable fields;
	private final Function<String, Target> naming;
	private final PlainValues plain = new PlainValues();
	private @Nullable Known[] known = new Known[64];

	/// @param fields where the meant fields are registered
	/// @param naming what becomes of a key, by its whole path
	Targets(FieldTable fields, Function<String, Target> naming) {
		this.fields = fields;
		this.naming = naming;
	}

	/// Renames and retypes every value of a draft.
	void apply(EventDraft draft) {
		for (int value = 0; value < draft.size(); value++) {
			Known target = known(draft.field(value));
			draft.rename(value, target.field());
			Kind kind = draft.kind(value);
			if (target.typing() == Typing.NUMBER && kind == Kind.TEXT)
				plain.retype(draft, value);
			else if (target.typing() == Typing.BYTES && kind == Kind.JSON)
				ByteArrays.unfold(draft, value);
		}
	}

	private Known known(Field key) {
		int index = key.index();
		if (index >= known.length)
			known = Arrays.copyOf(known, Math.max(2 * known.length, index + 1));
		Known found = known[index];
		if (found == null) {
			Target target = naming.apply(key.name());
			found = new Known(fields.field(target.name()), target.typing());
			known[index] = found;
		}
		return found;
	}
}
