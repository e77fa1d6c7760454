package dev.chiplog.ui.formats;

import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Pacer;
import dev.chiplog.workspace.Workspace;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The format inspector: sources, settings and the line in focus, kept in step with each other and with the workspace.
///
/// It asks nothing as long as it is not seen. Threads: the JavaFX thread.
public final class FormatsViewModel {
	private static final long PAUSE_MILLIS = 350;

	private final ObservableValue<Boolean> seen;
	private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
	private final SourcesViewModel sources;
	private final SettingsViewModel settings;
	private final LineViewModel line;
	private final FormatSheetViewModel sheet;

	/// @param messages the texts of this panel
	/// @param seen whether the panel is seen
	public FormatsViewModel(Workspace workspace, FxThread fxThread, Messages messages, ObservableValue<Boolean> seen) {
		this.seen = seen;
		Asker asker = new Asker(workspace, fxThread, problem::set);
		sources = new SourcesViewModel(workspace, asker);
		settings = new SettingsViewModel(workspace, asker, messages);
		line = new LineViewModel(workspace, asker, messages);
		sheet = new FormatSheetViewModel(workspace, fxThread, messages);
		sources.picked().subscribe(this::showSettings);
		line.reading().subscribe(this::follow);
		Pacer pacer = new Pacer(fxThread, PAUSE_MILLIS, this::refresh);
		fxThread.follow(workspace.version(), _ -> pacer.call());
		fxThread.follow(workspace.selection(), _ -> refreshLine());
		fxThread.follow(workspace.zone(), _ -> refreshLine());
		seen.subscribe(_ -> refresh());
	}

	/// Why something cannot be shown, in one sentence; empty when all can.
	public ReadOnlyStringProperty problem() {
		return problem.getReadOnlyProperty();
	}

	/// What is open.
	SourcesViewModel sources() {
		return sources;
	}

	/// How the picked source is read.
	SettingsViewModel settings() {
		return settings;
	}

	/// The line in focus.
	LineViewModel line() {
		return line;
	}

	/// The format that the user describes.
	FormatSheetViewModel sheet() {
		return sheet;
	}

	/// Begins to describe a format of lines like the one in focus.
	void describe() {
		LineReading reading = line.reading().get();
		if (reading != null)
			sheet.begin(reading);
	}

	private void refresh() {
		if (!seen.getValue())
			return;
		problem.set("");
		sources.refresh();
		showSettings(sources.picked().get());
		line.refresh();
	}

	private void refreshLine() {
		if (seen.getValue())
			line.refresh();
	}

	private void showSettings(@Nullable SourcePick picked) {
		settings.show(picked == null ? null : picked.path());
	}

	private void follow(@Nullable LineReading reading) {
		if (reading != null)
			sources.follow(reading.source(), reading.event().format());
	}
}
