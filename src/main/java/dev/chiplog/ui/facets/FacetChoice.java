package dev.chiplog.ui.facets;

import dev.chiplog.query.FieldInfo;
import dev.chiplog.record.Role;
import dev.chiplog.record.RoleNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which fields are facets: those whose role everybody asks for, less what the user removed, and what the user added.
final class FacetChoice {
	private static final List<Role> ROLES = List.of(Role.LEVEL, Role.MODEL, Role.USER, Role.LOGGER, Role.STATUS, Role.HOST, Role.EXCEPTION,
			Role.LATENCY);

	private final Set<String> removed = new LinkedHashSet<>();
	private final Map<String, FacetField> added = new LinkedHashMap<>();

	/// Forgets what the user added and removed.
	void clear() {
		removed.clear();
		added.clear();
	}

	/// Leaves a facet out.
	void remove(FacetField field) {
		if (added.remove(field.name()) == null)
			removed.add(field.name());
	}

	/// Takes a field in.
	void add(FieldInfo info) {
		FacetField field = FacetField.of(info);
		if (info.role() != null && removed.remove(info.role().word()))
			return;
		removed.remove(field.name());
		added.put(field.name(), field);
	}

	/// The facets of a dataset with these fields, from the top down.
	List<FacetField> of(List<FieldInfo> fields) {
		List<FacetField> chosen = new ArrayList<>();
		for (Role role : ROLES) {
			List<FieldInfo> players = players(role, fields);
			if (!players.isEmpty())
				chosen.add(FacetField.of(role, players));
		}
		chosen.removeIf(field -> removed.contains(field.name()));
		added.values().stream().filter(field -> chosen.stream().noneMatch(other -> other.name().equals(field.name()))).forEach(chosen::add);
		return chosen;
	}

	/// The fields that can still be added, by name.
	List<FieldInfo> addable(List<FieldInfo> fields) {
		List<FacetField> chosen = of(fields);
		return fields.stream().filter(info -> info.count() > 0 && chosen.stream().noneMatch(field -> field.names().contains(info.name())))
				.sorted(Comparator.comparing(FieldInfo::name, String.CASE_INSENSITIVE_ORDER)).toList();
	}

	private static List<FieldInfo> players(Role role, List<FieldInfo> fields) {
		return fields.stream().filter(info -> info.role() == role && info.count() > 0 && fits(info))
				.sorted(Comparator.comparingInt(info -> place(role, info.name()))).toList();
	}

	/// The better known a name, the further ahead; an unknown one comes last.
	private static int place(Role role, String name) {
		int rank = RoleNames.rank(role, name);
		return rank < 0 ? Integer.MAX_VALUE : rank;
	}

	/// A latency that is not a number has no range, a status without any is none; texts that hardly repeat are no help as a list.
	private static boolean fits(FieldInfo info) {
		if (info.role() == Role.LATENCY)
			return info.kind() == FieldInfo.Kind.NUMBER;
		if (info.role() == Role.STATUS)
			return info.kind() == FieldInfo.Kind.NUMBER || info.kind() == FieldInfo.Kind.MIXED;
		return info.role() == Role.USER || info.kind() != FieldInfo.Kind.TEXT;
	}
}
