package dev.chiplog.insight.figure;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.Insight;
import dev.chiplog.insight.figure.Figure.Kind;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.Question;
import dev.chiplog.query.Summary;
import dev.chiplog.record.Event;
import dev.chiplog.record.Role;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the selected events come to: how many, how slow, how many errors, how many users, how many that no format understood; and, when the
/// filter asks for a span of time, how that compares with the span of the same length just before it.
///
/// @param filter which events
/// @param zone on whose clocks the filter's times without an offset are meant
public record KeyFigures(Filter filter, ZoneId zone) implements Insight<Figures> {
	private static final int FORMATS = 1000;
	private static final int PERCENTILE_95 = 1;

	@Override
	public Figures find(LogEngine engine, Cancellation cancellation) {
		Summary whole = engine.answer(new Question.Overview(), cancellation);
		List<FieldInfo> fields = engine.answer(new Question.Fields(), cancellation);
		Optional<TimeWindow> previous = TimeWindow.of(filter, whole, zone).flatMap(window -> window.before(whole));
		Map<Kind, Double> now = measure(filter, whole, fields, engine, cancellation);
		Map<Kind, Double> before = previous.map(window -> measure(window.in(filter), whole, fields, engine, cancellation)).orElse(Map.of());
		String latency = LeadingField.ofNumbers(Role.LATENCY, fields).map(FieldInfo::name).orElse("");
		List<Figure> figures = new ArrayList<>();
		now.forEach((kind, value) -> figures.add(new Figure(kind, isOfLatency(kind) ? latency : "", value,
				before.containsKey(kind) ? OptionalDouble.of(before.get(kind)) : OptionalDouble.empty())));
		return new Figures(figures, previous);
	}

	private static boolean isOfLatency(Kind kind) {
		return kind == Kind.MEAN || kind == Kind.PERCENTILE_95;
	}

	private static Map<Kind, Double> measure(Filter filter, Summary whole, List<FieldInfo> fields, LogEngine engine,
			Cancellation cancellation) {
		Optional<FieldInfo> latency = LeadingField.ofNumbers(Role.LATENCY, fields);
		GroupAnswer formats = engine.answer(
				new Question.Groups(filter, List.of(BuiltIn.FORMAT.word()), latency.map(FieldInfo::name).orElse(null), FORMATS),
				cancellation);
		GroupAnswer.Group total = formats.total();
		Map<Kind, Double> measured = new EnumMap<>(Kind.class);
		measured.put(Kind.EVENTS, (double) total.count());
		if (latency.isPresent()) {
			measured.put(Kind.MEAN, total.numbers().mean());
			measured.put(Kind.PERCENTILE_95, total.numbers().percentiles().get(PERCENTILE_95));
		}
		if (!whole.levels().isEmpty() || has(Role.STATUS, fields))
			measured.put(Kind.ERROR_RATE, total.count() == 0 ? Double.NaN : total.errorRate());
		if (has(Role.USER, fields))
			measured.put(Kind.USERS, (double) engine.answer(new Question.Facet(filter, Role.USER.word(), "", 1), cancellation).distinct());
		measured.put(Kind.UNPARSED, (double) formats.groups().stream().filter(group -> group.key().equals(List.of(Event.UNPARSED)))
				.mapToLong(GroupAnswer.Group::count).sum());
		return measured;
	}

	private static boolean has(Role role, List<FieldInfo> fields) {
		return LeadingField.of(role, fields).isPresent();
	}
}
