package dev.chiplog.insight.pattern;

import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.FacetAnswer.FacetValue;
import dev.chiplog.query.Profile;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What goes with the events of a group: their levels, and the values that play a role in them.
///
/// @param severest the severest of their levels; null when none has one
/// @param values by role
record Company(@Nullable Level severest, Map<Role, FacetAnswer> values) {

	/// @param profile with levels first, then what plays each of these roles
	static Company of(Profile profile, List<Role> roles) {
		Map<Role, FacetAnswer> values = new TreeMap<>();
		IntStream.range(0, roles.size()).forEach(index -> values.put(roles.get(index), profile.with().get(index + 1)));
		return new Company(profile.with().getFirst().values().stream().map(FacetValue::value).map(Level::ofWord).flatMap(Optional::stream)
				.max(Comparator.naturalOrder()).orElse(null), values);
	}

	/// How many different values play a role.
	long distinct(Role role) {
		return Optional.ofNullable(values.get(role)).map(FacetAnswer::distinct).orElse(0L);
	}

	/// What plays each of some roles, as far as anything does.
	List<Whereabouts> of(List<Role> roles) {
		return roles.stream().flatMap(role -> Stream.ofNullable(values.get(role)).filter(facet -> facet.distinct() > 0)
				.map(facet -> new Whereabouts(role, facet.distinct(), facet.values().getFirst().value()))).toList();
	}
}
