package dev.chiplog.engine.memory.value;

import dev.chiplog.column.Column;
import dev.chiplog.column.Dataset;
import dev.chiplog.column.MixedColumn;
import dev.chiplog.column.NumberColumn;
import dev.chiplog.column.Segment;
import dev.chiplog.engine.QueryException;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.record.Field;
import dev.chiplog.record.Role;
import dev.chiplog.record.RoleNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds what a name stands for: a built-in name, a role's word, or a field as the log spells it.
///
/// Threads: immutable.
public final class FieldResolver {
	private final Dataset dataset;
	private final Map<String, Field> byName = new HashMap<>();

	public FieldResolver(Dataset dataset) {
		this.dataset = dataset;
		for (Field field : dataset.fields())
			byName.put(field.name(), field);
	}

	/// What the name stands for.
	///
	/// @throws QueryException when no event can have it, with the nearest name that exists
	public Reference resolve(String name) {
		return find(name).orElseThrow(() -> new QueryException(
				NearestName.of(name, byName.keySet()).map(near -> "No event has a field \"" + name + "\"; did you mean \"" + near + "\"?")
						.orElse("No event has a field \"" + name + "\".")));
	}

	/// What the name stands for; empty when there is no such field.
	public Optional<Reference> find(String name) {
		Optional<BuiltIn> builtIn = BuiltIn.of(name);
		if (builtIn.isPresent())
			return Optional.of(builtIn(builtIn.get()));
		@Nullable
		Field exact = byName.get(name);
		for (Role role : Role.values())
			if (role.word().equalsIgnoreCase(name))
				return Optional.of(roleWord(role, exact)).filter(reference -> !reference.origins().isEmpty());
		return Optional.ofNullable(exact).map(FieldResolver::exact);
	}

	/// The fields that play the role; a status and a latency only count where they are numbers.
	public Reference playing(Role role) {
		return new Reference(coalesced(role, null));
	}

	private Reference builtIn(BuiltIn builtIn) {
		return switch (builtIn) {
			case LOGGER -> playing(Role.LOGGER);
			case MESSAGE -> playing(Role.MESSAGE);
			case SOURCE, FILE, LINE, TIME, LEVEL, RAW, FORMAT, PATTERN -> Reference.own(builtIn);
		};
	}

	private Reference roleWord(Role role, @Nullable Field exact) {
		if (role != Role.TIME && role != Role.LEVEL)
			return new Reference(coalesced(role, exact));
		List<Origin> origins = new ArrayList<>(role == Role.TIME ? Reference.TIME.origins() : Reference.LEVEL.origins());
		if (exact != null)
			origins.add(new Origin.Logged(exact));
		return new Reference(origins);
	}

	/// A field that gives an event its time or its level has no column there: what it says is the event's own time or level. Where it
	/// has one, another field was the event's time or level, or its text could not be read as one.
	private static Reference exact(Field field) {
		Origin logged = new Origin.Logged(field);
		if (field.role() == Role.TIME)
			return new Reference(List.of(logged, new Origin.Own(BuiltIn.TIME)));
		if (field.role() == Role.LEVEL)
			return new Reference(List.of(logged, new Origin.Own(BuiltIn.LEVEL)));
		return new Reference(List.of(logged));
	}

	private List<Origin> coalesced(Role role, @Nullable Field first) {
		List<Origin> origins = new ArrayList<>();
		if (first != null)
			origins.add(new Origin.Logged(first));
		dataset.fields().stream().filter(field -> field.role() == role && !field.equals(first)).filter(field -> counts(role, field))
				.sorted(Comparator.comparingInt((Field field) -> rank(role, field)).thenComparingInt(Field::index))
				.forEach(field -> origins.add(new Origin.Logged(field)));
		return origins;
	}

	private boolean counts(Role role, Field field) {
		return role != Role.STATUS && role != Role.LATENCY || hasNumbers(field);
	}

	private boolean hasNumbers(Field field) {
		for (Segment segment : dataset.segments()) {
			@Nullable
			Column column = segment.column(field);
			if (column instanceof NumberColumn || column instanceof MixedColumn)
				return true;
		}
		return false;
	}

	private static int rank(Role role, Field field) {
		int rank = RoleNames.rank(role, field.name());
		return rank < 0 ? Integer.MAX_VALUE : rank;
	}
}
