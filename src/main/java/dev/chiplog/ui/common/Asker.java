package dev.chiplog.ui.common;

import dev.chiplog.insight.Insight;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Question;
import dev.chiplog.workspace.Workspace;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Asks the workspace on behalf of one panel and brings the answers to the JavaFX thread.
///
/// Each question is asked under a name; asking again under the same name withdraws the question before, so that an old answer never
/// overtakes a new one.
///
/// Threads: the JavaFX thread.
public final class Asker {
	private final Workspace workspace;
	private final FxThread fxThread;
	private final Consumer<String> failed;
	private final Map<String, Cancellation> asked = new HashMap<>();

	/// @param failed told the sentence when a question cannot be answered
	public Asker(Workspace workspace, FxThread fxThread, Consumer<String> failed) {
		this.workspace = workspace;
		this.fxThread = fxThread;
		this.failed = failed;
	}

	/// Asks; the answer arrives on the JavaFX thread unless the question is withdrawn before.
	public <A> void ask(String name, Question<A> question, Consumer<? super A> answered) {
		request(name, cancellation -> workspace.ask(question, cancellation), answered);
	}

	/// Finds something out; what is found arrives as an answer does.
	public <A> void find(String name, Insight<A> insight, Consumer<? super A> found) {
		request(name, cancellation -> workspace.find(insight, cancellation), found);
	}

	/// Asks for what is no question to the dataset, in the same way.
	///
	/// @param asking begins to ask and answers at once
	public <A> void request(String name, Function<Cancellation, CompletableFuture<A>> asking, Consumer<? super A> answered) {
		Cancellation cancellation = new Cancellation();
		Cancellation before = asked.put(name, cancellation);
		if (before != null)
			before.cancel();
		fxThread.begin();
		asking.apply(cancellation).whenComplete((answer, failure) -> {
			fxThread.later(() -> {
				if (cancellation.isCancelled())
					return;
				if (failure == null)
					answered.accept(answer);
				else
					fail(failure);
			});
			fxThread.end();
		});
	}

	/// Withdraws the question asked under the name, if it is still open.
	public void withdraw(String name) {
		Cancellation open = asked.remove(name);
		if (open != null)
			open.cancel();
	}

	private void fail(Throwable failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		if (!(cause instanceof CancellationException))
			failed.accept(sentence(cause.getMessage()));
	}

	private static String sentence(@Nullable String message) {
		return message == null ? "The question could not be answered." : message;
	}
}
