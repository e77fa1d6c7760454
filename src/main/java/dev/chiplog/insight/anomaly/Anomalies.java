package dev.chiplog.insight.anomaly;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.Insight;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.query.TrendAnswer;
import dev.chiplog.query.TrendAnswer.Point;
import dev.chiplog.record.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which time buckets, from the earliest to the latest event of the dataset, are anomalies among the selected events.
///
/// Each measure is put on a scale on which mere chance moves it equally far everywhere ([Reading]), expected from the level around and, over
/// several days or weeks, from the same hours of other ones ([Expectation]), and found to be outside its band when it is further off than
/// chance and the usual restlessness of this very log explain ([Detection]). Two questions.
///
/// @param buckets how many there are at most
/// @param value a numeric field whose 95th percentile is looked at; null for the one that plays the role of latency, if any does
public record Anomalies(Filter filter, int buckets, @Nullable String value) implements Insight<AnomalyAnswer> {

	@Override
	public AnomalyAnswer find(LogEngine engine, Cancellation cancellation) {
		@Nullable
		String measured = value != null ? value : latency(engine.answer(new Question.Fields(), cancellation));
		TrendAnswer trends = engine.answer(new Question.Trends(filter, null, null, buckets, measured, null, 1), cancellation);
		return in(trends, measured);
	}

	/// The anomalies of trends that are known.
	///
	/// @param trends one, without a split
	/// @param measured the field whose numbers it has; null for none
	static AnomalyAnswer in(TrendAnswer trends, @Nullable String measured) {
		List<Point> points = trends.trends().getFirst().points();
		Seasons seasons = Seasons.of(trends.width(), points.size());
		Map<Integer, List<Deviation>> byBucket = new TreeMap<>();
		for (Measure measure : Measure.values()) {
			Reading reading = Reading.of(measure, points);
			for (Outlier outlier : new Detection(reading, seasons).outliers())
				byBucket.computeIfAbsent(outlier.bucket(), _ -> new ArrayList<>()).add(reading.deviation(outlier, points));
		}
		List<Anomaly> anomalies = new ArrayList<>();
		byBucket.forEach((bucket, deviations) -> anomalies.add(new Anomaly(bucket, deviations)));
		return new AnomalyAnswer(trends.from(), trends.width(), measured, anomalies);
	}

	private static @Nullable String latency(List<FieldInfo> fields) {
		return fields.stream().filter(field -> field.role() == Role.LATENCY && field.kind() == FieldInfo.Kind.NUMBER).map(FieldInfo::name)
				.findFirst().orElse(null);
	}
}
