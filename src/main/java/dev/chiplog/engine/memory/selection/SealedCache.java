package dev.chiplog.engine.memory.selection;

import dev.chiplog.column.Segment;
import dev.chiplog.query.Cancellation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Answers about sealed segments; since a segment never changes they stay true for every later snapshot. The longest unused go first.
///
/// Threads: safe for any number of threads; what two miss at once is computed by one.
///
/// @param <A> the type of the answers
public final class SealedCache<A> {
	private final Map<Key, A> answers = new LinkedHashMap<>(64, 0.75f, true);
	private final SingleFlight<Key, A> computing = new SingleFlight<>();
	private final ToLongFunction<A> weigher;
	private final long most;
	private long bytes;

	/// @param weigher how many bytes an answer takes
	/// @param most how many bytes may be kept
	public SealedCache(ToLongFunction<A> weigher, long most) {
		this.weigher = weigher;
		this.most = most;
	}

	/// The answer about the segment, computed when it is not kept.
	///
	/// @param question compared by `equals`
	/// @throws java.util.concurrent.CancellationException when the caller's question was withdrawn while another thread computes
	public A get(Segment segment, Object question, Cancellation cancellation, Supplier<A> compute) {
		Key key = new Key(segment, question);
		@Nullable
		A known = kept(key);
		return known != null ? known : computing.get(key, cancellation, () -> computed(key, compute));
	}

	/// The answer about the segment; null when it is not kept.
	@Nullable
	A known(Segment segment, Object question) {
		return kept(new Key(segment, question));
	}

	private A computed(Key key, Supplier<A> compute) {
		@Nullable
		A meanwhile = kept(key);
		if (meanwhile != null)
			return meanwhile;
		A answer = compute.get();
		keep(key, answer);
		return answer;
	}

	private synchronized @Nullable A kept(Key key) {
		return answers.get(key);
	}

	private synchronized void keep(Key key, A answer) {
		answers.put(key, answer);
		bytes += weigher.applyAsLong(answer);
		var eldest = answers.entrySet().iterator();
		while (bytes > most && eldest.hasNext()) {
			bytes -= weigher.applyAsLong(eldest.next().getValue());
			eldest.remove();
		}
	}

	/// Segments are compared by identity, since comparing what they hold would take longer than the answer.
	///
	/// @param hash worked out once, since a key is looked up several times
	private record Key(Segment segment, Object question, int hash) {
		Key(Segment segment, Object question) {
			this(segment, question, 31 * System.identityHashCode(segment) + question.hashCode());
		}

		@Override
		@SuppressWarnings("ReferenceEquality")
		public boolean equals(@Nullable Object other) {
			return other instanceof Key key && segment == key.segment && question.equals(key.question);
		}

		@Override
		public int hashCode() {
			return hash;
		}
	}
}
