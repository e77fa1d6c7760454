package dev.chiplog.ui.timeline;

import dev.chiplog.insight.anomaly.Anomalies;
import dev.chiplog.query.Filter;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.workspace.LoadState;
import dev.chiplog.workspace.Workspace;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The anomalies that the timeline marks: those of the whole span, wherever the user looks more closely, so that an incident stays one when
/// nothing else is in sight.
///
/// Threads: the JavaFX thread.
final class AnomaliesViewModel {
	private final Workspace workspace;
	private final Asker asker;
	private final ReadOnlyObjectWrapper<AnomalyMarks> marks = new ReadOnlyObjectWrapper<>(AnomalyMarks.NONE);
	private @Nullable Sought sought;

	/// @param asker asks for the timeline
	AnomaliesViewModel(Workspace workspace, Asker asker) {
		this.workspace = workspace;
		this.asker = asker;
	}

	/// What was looked for, and in which version of the dataset.
	private record Sought(Anomalies anomalies, long version) {
	}

	/// The marks of the events that were last looked at.
	ReadOnlyObjectProperty<AnomalyMarks> marks() {
		return marks.getReadOnlyProperty();
	}

	/// Looks for the anomalies of some events, unless they are known; not while loading, when every bucket is about to grow.
	///
	/// @param buckets how many there is room for
	void look(Filter filter, int buckets) {
		if (workspace.loading().get().phase() == LoadState.Phase.LOADING)
			return;
		Sought wanted = new Sought(new Anomalies(filter, buckets, null), workspace.version().get());
		if (wanted.equals(sought))
			return;
		sought = wanted;
		marks.set(AnomalyMarks.NONE);
		asker.find("anomalies", wanted.anomalies(), answer -> marks.set(new AnomalyMarks(answer)));
	}
}
