package dev.chiplog.engine.memory;

import dev.chiplog.column.SourceInfo;
import dev.chiplog.record.Event;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Level;
import dev.chiplog.record.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an event of [MadeEvents] has under a name, written down case by case.
///
/// @param patterns by event, as the engine itself tells them: whether they are right is tested elsewhere
record NaiveValues(List<SourceInfo> sources, Map<EventId, Value> patterns) {

	/// A [Value], a [Level], or null for none.
	@Nullable
	Object of(Event event, String name) {
		return switch (name) {
			case "@time", "time" -> time(event);
			case "@level", "level" -> event.level();
			case "@source" -> new Value.Text(sources.get(event.id().source()).path().toString());
			case "@file" -> new Value.Text(sources.get(event.id().source()).file().toString());
			case "@line" -> new Value.Whole(event.line());
			case "@format" -> new Value.Text(event.format());
			case "@pattern" -> patterns.get(event.id());
			case "@raw" -> new Value.Text(event.raw());
			case "@message", "message" -> field(event, "message");
			case "model" -> first(field(event, "model"), field(event, "model_name"));
			case "user" -> field(event, "user_id");
			case "latency" -> field(event, "latency_ms");
			case "status" -> first(field(event, "status"), field(event, "code"));
			case "priority" -> first(field(event, "priority"), event.level());
			default -> field(event, name);
		};
	}

	/// The text of a value, as facets and groups show it.
	static String text(Object value) {
		return value instanceof Level level ? level.name() : ((Value) value).asText();
	}

	Optional<Double> number(Event event, String name) {
		@Nullable
		Object value = of(event, name);
		if (value instanceof Value.Whole(long number))
			return Optional.of((double) number);
		return value instanceof Value.Decimal(double number) ? Optional.of(number) : Optional.empty();
	}

	boolean isError(Event event) {
		Level level = event.level();
		if (level != null)
			return level.isError();
		return number(event, "status").filter(status -> status >= 400).isPresent();
	}

	private static @Nullable Object time(Event event) {
		return event.epochNanos().isPresent() ? new Value.Time(event.epochNanos().getAsLong()) : null;
	}

	private static @Nullable Object field(Event event, String name) {
		return event.value(name).filter(value -> !(value instanceof Value.Nothing)).orElse(null);
	}

	private static @Nullable Object first(@Nullable Object one, @Nullable Object other) {
		return one != null ? one : other;
	}
}
