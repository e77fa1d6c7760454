package dev.chiplog.ui.status;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Question;
import dev.chiplog.query.Summary;
import dev.chiplog.record.Event;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.workspace.LoadState;
import dev.chiplog.workspace.Workspace;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What is open at a glance, how loading goes, how long the last answer took, what went wrong, and the zone of the times.
///
/// Threads: the JavaFX thread.
public final class StatusViewModel {
	private static final double NANOS_PER_MILLI = 1e6;

	private final Workspace workspace;
	private final Asker asker;
	private final ReadOnlyObjectWrapper<@Nullable Summary> summary = new ReadOnlyObjectWrapper<>();
	private final ReadOnlyObjectWrapper<LoadState> loading = new ReadOnlyObjectWrapper<>(LoadState.EMPTY);
	private final ReadOnlyObjectWrapper<ZoneId> zone;
	private final ReadOnlyDoubleWrapper answerMillis = new ReadOnlyDoubleWrapper(Double.NaN);
	private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
	private final ReadOnlyDoubleWrapper grouping = new ReadOnlyDoubleWrapper(1);
	private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
	private boolean asking;
	private boolean outdated;

	public StatusViewModel(Workspace workspace, FxThread fxThread) {
		this.workspace = workspace;
		asker = new Asker(workspace, fxThread, this::fail);
		zone = new ReadOnlyObjectWrapper<>(workspace.zone().get());
		fxThread.follow(workspace.loading(), this::follow);
		fxThread.follow(workspace.grouping(), grouping::set);
		fxThread.follow(workspace.version(), _ -> refresh());
		Filter first = workspace.filter().current().get();
		fxThread.follow(workspace.filter().current(), filter -> {
			if (!filter.equals(first))
				time(filter);
		});
		fxThread.follow(workspace.zone(), zone::set);
	}

	/// The dataset at a glance; null as long as nothing is open.
	public ReadOnlyObjectProperty<@Nullable Summary> summaryProperty() {
		return summary.getReadOnlyProperty();
	}

	/// How far loading has come.
	public ReadOnlyObjectProperty<LoadState> loadingProperty() {
		return loading.getReadOnlyProperty();
	}

	/// The zone in which times are shown.
	public ReadOnlyObjectProperty<ZoneId> zoneProperty() {
		return zone.getReadOnlyProperty();
	}

	/// How long it took to find the events that the filter selects, in milliseconds; NaN before the first time.
	public ReadOnlyDoubleProperty answerMillisProperty() {
		return answerMillis.getReadOnlyProperty();
	}

	/// Whether the events that the filter selects are being counted; the first of them may be on screen already.
	public ReadOnlyBooleanProperty countingProperty() {
		return counting.getReadOnlyProperty();
	}

	/// How far finding the patterns of messages has come, from 0 to 1; 1 while nobody looks for any.
	public ReadOnlyDoubleProperty groupingProperty() {
		return grouping.getReadOnlyProperty();
	}

	/// The sentence that says what went wrong; empty when nothing did.
	public ReadOnlyStringProperty noticeProperty() {
		return notice.getReadOnlyProperty();
	}

	/// Tells the user a sentence, in place of the one before.
	public void tell(String sentence) {
		notice.set(sentence);
	}

	/// Takes the sentence away.
	public void dismiss() {
		notice.set("");
	}

	/// Stops loading.
	public void cancelLoading() {
		workspace.cancelLoading();
	}

	/// Makes the filter select what no format understood, and nothing else.
	public void showUnparsed() {
		workspace.filter().change(new Filter.Compare(BuiltIn.FORMAT.word(), Operator.EQUAL, Event.UNPARSED));
	}

	/// Shows times in that zone from now on, at the next start too.
	public void use(ZoneId other) {
		workspace.zone().set(other);
		workspace.preferences().set(workspace.preferences().get().withZone(other.getId()));
	}

	/// Shows times in the system's zone from now on, whichever that will be at the next start.
	public void useSystemZone() {
		workspace.zone().set(ZoneId.systemDefault());
		workspace.preferences().set(workspace.preferences().get().withZone(null));
	}

	/// The language that the next start speaks, as a BCP 47 tag; null for the system's.
	public @Nullable String language() {
		return workspace.preferences().get().language();
	}

	/// Speaks that language from the next start on.
	///
	/// @param tag a BCP 47 tag
	public void speak(String tag) {
		workspace.preferences().set(workspace.preferences().get().withLanguage(tag));
	}

	private void follow(LoadState state) {
		loading.set(state);
		if (!state.sentence().isEmpty())
			tell(state.sentence());
		if (state.phase() == LoadState.Phase.LOADING && state.bytesRead() == 0)
			dismiss();
	}

	/// While loading, snapshots come faster than they can be summed up: one question at a time, and the last snapshot is never left out.
	private void refresh() {
		if (workspace.opened().get().isEmpty()) {
			summary.set(null);
			return;
		}
		if (asking) {
			outdated = true;
			return;
		}
		asking = true;
		asker.ask("overview", new Question.Overview(), answer -> {
			asking = false;
			summary.set(answer);
			if (outdated) {
				outdated = false;
				refresh();
			}
		});
	}

	private void fail(String sentence) {
		asking = false;
		counting.set(false);
		tell(sentence);
	}

	/// While loading, an answer waits for its turn more than it takes.
	private void time(Filter filter) {
		if (workspace.loading().get().phase() == LoadState.Phase.LOADING) {
			answerMillis.set(Double.NaN);
			counting.set(false);
			asker.withdraw("count");
			return;
		}
		long before = System.nanoTime();
		counting.set(true);
		asker.ask("count", new Question.Count(filter), _ -> {
			answerMillis.set((System.nanoTime() - before) / NANOS_PER_MILLI);
			counting.set(false);
		});
	}
}
