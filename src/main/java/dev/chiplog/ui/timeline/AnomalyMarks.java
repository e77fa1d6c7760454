package dev.chiplog.ui.timeline;

import dev.chiplog.insight.anomaly.Anomaly;
import dev.chiplog.insight.anomaly.AnomalyAnswer;
import dev.chiplog.insight.anomaly.Deviation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The anomalies over the whole span as the timeline marks them: those in neighbouring buckets together.
///
/// @param answer what was found
record AnomalyMarks(AnomalyAnswer answer) {
	/// No marks.
	static final AnomalyMarks NONE = new AnomalyMarks(new AnomalyAnswer(0, 0, null, List.of()));

	/// The stretches of time that are marked, in the order of time.
	List<TimeSpan> stretches() {
		List<TimeSpan> stretches = new ArrayList<>();
		for (Anomaly anomaly : answer.anomalies()) {
			TimeSpan bucket = bucket(anomaly);
			if (!stretches.isEmpty() && stretches.getLast().to() == bucket.from())
				stretches.add(new TimeSpan(stretches.removeLast().from(), bucket.to()));
			else
				stretches.add(bucket);
		}
		return stretches;
	}

	/// The first marked stretch that begins behind a point in time; the first of all when there is none, empty when nothing is marked.
	///
	/// @param time nanoseconds since the epoch; null for before everything
	Optional<TimeSpan> next(@Nullable Long time) {
		List<TimeSpan> stretches = stretches();
		return stretches.stream().filter(stretch -> time == null || stretch.from() > time).findFirst()
				.or(() -> stretches.stream().findFirst());
	}

	/// Why some time is marked; empty when it is not.
	List<Deviation> reasons(TimeSpan time) {
		return answer.anomalies().stream().filter(anomaly -> bucket(anomaly).meets(time)).flatMap(anomaly -> anomaly.deviations().stream())
				.toList();
	}

	private TimeSpan bucket(Anomaly anomaly) {
		long start = answer.start(anomaly);
		return new TimeSpan(start, start + answer.width());
	}
}
