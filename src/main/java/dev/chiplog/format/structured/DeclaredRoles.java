package dev.chiplog.format.structured;

import dev.chiplog.format.Head;
import dev.chiplog.format.time.StampReader;
import dev.chiplog.record.Field;
import dev.chiplog.record.FieldTable;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/// Opens the roles that a dialect declares.
///
/// @param meaning what it declares
record DeclaredRoles(Meaning meaning) {

	/// The roles for one parser of a source.
	Roles open(Head head) {
		return new Roles(new StampReader(head.zone(), head.modified()), new LevelReader(), new Candidates(meaning.times()),
				new Candidates(meaning.levels()), Collections.nCopies(meaning.levels().size(), meaning.scale()), unwritten(head.fields()),
				new ThrownTeller(head.fields()));
	}

	private Unwritten unwritten(FieldTable fields) {
		String fraction = meaning.fraction();
		@Nullable
		Field level = meaning.unwritten() == null ? null : fields.field(meaning.levels().getFirst());
		return new Unwritten(fraction == null ? null : fields.field(fraction), meaning.unwritten(), level);
	}
}
