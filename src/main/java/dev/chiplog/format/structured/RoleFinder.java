package dev.chiplog.format.structured;

import dev.chiplog.format.Head;
import dev.chiplog.format.time.StampReader;
import dev.chiplog.record.Field;
import dev.chiplog.record.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Decides from the events of a head which fields hold the time and the level, by their names and by what stands in them.
final class RoleFinder {

	/// Events that are enough to know a source's fields by.
	static final int ENOUGH = 500;

	private static final String MONGO_TIME = "t.$date";
	private static final String MONGO_LEVEL = "s";

	private final StampReader times;
	private final ThrownTeller thrown;
	private final LevelReader levels = new LevelReader();
	private final Optional<String> wantedLevel;
	private final Map<Field, FieldEvidence> evidence = new LinkedHashMap<>();
	private int events;

	RoleFinder(Head head) {
		times = new StampReader(head.zone(), head.modified());
		thrown = new ThrownTeller(head.fields());
		wantedLevel = head.levelField();
	}

	/// Takes note of an event.
	void observe(EventDraft draft) {
		events++;
		for (int value = 0; value < draft.size(); value++)
			evidence.computeIfAbsent(draft.field(value), FieldEvidence::new).observe(draft, value, times, levels);
	}

	/// Whether enough events were observed.
	boolean isSure() {
		return events >= ENOUGH;
	}

	/// The roles of the source's fields, for one parser.
	Roles roles() {
		List<FieldEvidence> levelFields = levelFields();
		List<LevelScale> scales = new ArrayList<>();
		for (FieldEvidence field : levelFields)
			scales.add(!field.isLevel() && field.isLetter() ? LevelScale.LETTERS : field.scale());
		List<Field> rejected = evidence.values().stream().map(FieldEvidence::field).toList();
		return new Roles(times, levels, new Candidates(Role.TIME, fields(timeFields()), rejected),
				new Candidates(Role.LEVEL, fields(levelFields), rejected), scales, Unwritten.NOTHING, thrown);
	}

	/// Fields known by name first: those whose values are nearly always times and stand in many events, then by the rank of the name.
	private List<FieldEvidence> timeFields() {
		List<FieldEvidence> named = those(field -> field.rank(Role.TIME) >= 0 && field.stamps() > 0);
		int most = named.stream().mapToInt(FieldEvidence::stamps).max().orElse(0);
		named.sort(Comparator.<FieldEvidence, Boolean>comparing(field -> !field.isTime() || 2 * field.stamps() < most)
				.thenComparingInt(field -> field.rank(Role.TIME)));
		if (isMostlyTimed(named))
			return named;
		List<FieldEvidence> found = those(field -> field.rank(Role.TIME) < 0 && field.isTime() && field.isNamedLikeTime());
		found.sort(Comparator.comparingInt(FieldEvidence::stamps).reversed());
		named.addAll(found);
		if (named.isEmpty())
			named.addAll(those(field -> field.isWrittenTime() && 10 * field.stamps() >= 9 * events));
		return named;
	}

	private boolean isMostlyTimed(List<FieldEvidence> named) {
		return named.stream().anyMatch(field -> field.isTime() && 10 * field.stamps() >= 9 * events);
	}

	private List<FieldEvidence> levelFields() {
		List<FieldEvidence> named = those(field -> field.rank(Role.LEVEL) >= 0 && field.isLevel());
		named.sort(Comparator.comparingInt(field -> field.rank(Role.LEVEL)));
		boolean mongo = evidence.values().stream().anyMatch(field -> field.field().name().equals(MONGO_TIME) && field.isTime());
		if (mongo)
			named.addAll(those(field -> field.field().name().equals(MONGO_LEVEL) && field.isLetter()));
		// what the user says counts, whatever the values look like
		List<FieldEvidence> wanted = those(field -> wantedLevel.filter(field.field().name()::equals).isPresent());
		named.removeAll(wanted);
		named.addAll(0, wanted);
		return named;
	}

	private List<FieldEvidence> those(Predicate<FieldEvidence> wanted) {
		return new ArrayList<>(evidence.values().stream().filter(wanted).toList());
	}

	private static List<Field> fields(List<FieldEvidence> evidence) {
		return evidence.stream().map(FieldEvidence::field).toList();
	}
}
