package dev.chiplog.ui.charts;

import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.workspace.Workspace;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One chart: how it is set up, and what it shows.
///
/// Threads: the JavaFX thread.
final class ChartViewModel {
	private final Asker asker;
	private final ReadOnlyObjectWrapper<ChartSetup> setup;
	private final ReadOnlyObjectWrapper<Drawing> drawing = new ReadOnlyObjectWrapper<>(new Drawing.Told(""));
	private @Nullable ChartScope scope;

	ChartViewModel(ChartSetup setup, Workspace workspace, FxThread fxThread) {
		this.setup = new ReadOnlyObjectWrapper<>(setup);
		asker = new Asker(workspace, fxThread, sentence -> drawing.set(new Drawing.Told(sentence)));
	}

	/// How it is set up.
	ReadOnlyObjectProperty<ChartSetup> setup() {
		return setup.getReadOnlyProperty();
	}

	/// What it shows.
	ReadOnlyObjectProperty<Drawing> drawing() {
		return drawing.getReadOnlyProperty();
	}

	/// What it is headed with; empty until it knows what it is about.
	String title() {
		return scope == null ? "" : setup.get().title(scope);
	}

	/// What can be chosen about it; nothing until it knows what it is about.
	List<SetupMenu> menus() {
		return scope == null ? List.of() : setup.get().menus(scope);
	}

	/// Sets it up otherwise.
	void change(ChartSetup other) {
		setup.set(other);
		if (scope != null)
			show(scope);
	}

	/// Shows the events of a scope.
	void show(ChartScope shown) {
		scope = shown;
		setup.get().ask(asker, shown, drawing::set);
	}

	/// Asks no more.
	void close() {
		asker.withdraw(ChartSetup.QUESTION);
	}
}
