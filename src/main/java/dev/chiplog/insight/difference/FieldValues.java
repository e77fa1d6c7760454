package dev.chiplog.insight.difference;

import java.util.List;
import java.util.stream.Stream;

/// The texts of a field that may turn out to be differences, each by itself.
record FieldValues(String field, List<Candidate> candidates, long looked, long distinct, boolean isUniform) implements FieldCandidates {

	@Override
	public Stream<Difference> differences(Score score) {
		return candidates.stream().filter(score::standsOut).map(candidate -> score.difference(field, candidate));
	}
}
