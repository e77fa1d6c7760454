package dev.chiplog.engine.memory;

import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Answers about all events of a snapshot: what part of them is held against is the same under every filter.
///
/// Threads: safe for any number of threads; what two want at once may be found out twice.
final class WholeAnswers {
	private static final int MOST_VALUES = 1 << 18;

	private final Map<Question<?>, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
	private int values;

	/// An answer and how many values it lists.
	private record Kept(Object answer, int values) {
	}

	/// The answer, found out unless it is kept; only answers about everything are.
	///
	/// @param filter what the question is about
	/// @param weigher how many values an answer lists
	@SuppressWarnings("unchecked") // each question names the type of its own answer
	<A> A get(Question<A> question, Filter filter, Supplier<A> find, ToIntFunction<A> weigher) {
		if (!(filter instanceof Filter.Everything))
			return find.get();
		@Nullable
		Kept known = kept(question);
		if (known != null)
			return (A) known.answer;
		A found = find.get();
		keep(question, new Kept(found, weigher.applyAsInt(found) + 1));
		return found;
	}

	private synchronized @Nullable Kept kept(Question<?> question) {
		return kept.get(question);
	}

	private synchronized void keep(Question<?> question, Kept fresh) {
		@Nullable
		Kept before = kept.put(question, fresh);
		values += fresh.values - (before == null ? 0 : before.values);
		var eldest = kept.values().iterator();
		while (values > MOST_VALUES && eldest.hasNext()) {
			values -= eldest.next().values;
			eldest.remove();
		}
	}
}
