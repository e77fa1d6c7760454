package dev.chiplog.insight.difference;

import dev.chiplog.insight.measure.Share;
import dev.chiplog.query.Filter;
import java.util.List;

/// Something that a group of events has more often than the rest.
///
/// @param fields fields, role words or built-in names: one, or the two of a pair of values
/// @param clause selects the events that have it: `model_name=llama-3-8b`, `latency_ms>=300`, `model=m1 and host=gpu-5`
/// @param group how many of the group's events that carry the field have it
/// @param rest how many of the other events that carry the field have it
/// @param bits what it tells about an event to be in the group; see [Score]
/// @param alike what selects the same events, and so is another name of it
public record Difference(List<String> fields, Filter clause, Share group, Share rest, double bits, List<Filter> alike) {
	public Difference {
		fields = List.copyOf(fields);
		alike = List.copyOf(alike);
	}

	/// How many times as frequent it is in the group; infinite when the rest never has it.
	public double times() {
		return group.value() / rest.value();
	}
}
