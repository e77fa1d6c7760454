package dev.chiplog.ui.errors;

import dev.chiplog.insight.pattern.GroupCount;
import dev.chiplog.insight.pattern.PatternScope;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.workspace.Workspace;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/// How many groups of errors there are, whether the errors view is seen or not.
///
/// It waits until the patterns are known anyway, so that it never delays other answers. Threads: the JavaFX thread.
public final class ErrorCountViewModel {
	private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper(0);
	private final Workspace workspace;
	private final Asker asker;

	/// The count of a workspace.
	public ErrorCountViewModel(Workspace workspace, FxThread fxThread) {
		this.workspace = workspace;
		// whoever opens the view is told why
		asker = new Asker(workspace, fxThread, _ -> count.set(0));
		fxThread.follow(workspace.prepared(), _ -> refresh());
		fxThread.follow(workspace.filter().current(), _ -> refresh());
	}

	/// The number of groups; 0 as long as it is not known.
	public ReadOnlyLongProperty count() {
		return count.getReadOnlyProperty();
	}

	/// Takes over what the view has found itself.
	void tell(long groups) {
		asker.withdraw("count");
		count.set(groups);
	}

	private void refresh() {
		if (workspace.prepared().get()) {
			asker.find("count", new GroupCount(workspace.filter().current().get(), PatternScope.ERRORS), count::set);
		} else {
			asker.withdraw("count");
			count.set(0);
		}
	}
}
