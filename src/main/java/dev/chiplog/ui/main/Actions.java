package dev.chiplog.ui.main;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import dev.chiplog.ui.common.Action;
import dev.chiplog.ui.common.FilePicker;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.TypedKey;
import dev.chiplog.ui.events.EventsController;
import dev.chiplog.ui.events.RowSearch;
import dev.chiplog.ui.query.QueryController;
import dev.chiplog.ui.timeline.TimelineController;
import dev.chiplog.workspace.LoadState;
import dev.chiplog.workspace.Selection;
import dev.chiplog.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Everything that the window does by key: the one list that the keys, the command palette and the list of keys share.
final class Actions {
	private final List<Action> all = new ArrayList<>();
	private final Messages messages;
	private final Workspace workspace;
	private final FilePicker picker;

	Actions(Workspace workspace, FilePicker picker, Messages messages) {
		this.workspace = workspace;
		this.picker = picker;
		this.messages = messages;
	}

	/// All of them, in the order in which the user reads them.
	List<Action> all() {
		return List.copyOf(all);
	}

	/// Opens, reloads and goes back and forth through the filters.
	void addWorkspace() {
		add("open-files", this::openFiles, shortcut(KeyCode.O));
		add("open-folder", this::openFolder, shiftShortcut(KeyCode.O));
		add("reload", workspace::reload, new KeyCodeCombination(KeyCode.F5));
		add("follow", () -> workspace.follow(!workspace.following().get()), new TypedKey("F"));
		add("undo", workspace.filter()::undo, shortcut(KeyCode.Z));
		add("redo", workspace.filter()::redo, shiftShortcut(KeyCode.Z));
	}

	/// Goes to the filter's text.
	void addQuery(QueryController query) {
		add("query", query::focus, shortcut(KeyCode.F), new TypedKey("/"));
	}

	/// Goes from row to row in the events view.
	///
	/// @param goToRow asks which row to go to
	void addEvents(EventsController events, Runnable goToRow) {
		RowSearch search = events.model().search();
		both("error", search::error, "e", "E");
		both("warning", search::warning, "w", "W");
		both("match", search::match, "n", "N");
		add("go-to-row", goToRow, shortcut(KeyCode.L));
		add("bookmark", events::toggleBookmark, new TypedKey("m"));
		both("bookmark", search::bookmark, "]", "[");
	}

	/// Goes from anomaly to anomaly.
	void addTimeline(TimelineController timeline) {
		add("next-anomaly", timeline::nextAnomaly, shortcut(KeyCode.PERIOD));
	}

	/// Goes from view to view, with the digits in the order of the tabs.
	///
	/// @param show shows one
	void addViews(Consumer<View> show) {
		for (View view : View.values()) {
			KeyCombination byPlace = shortcut(KeyCode.valueOf("DIGIT" + (view.ordinal() + 1)));
			KeyCombination[] keys = view == View.FORMATS ? new KeyCombination[]{byPlace, new TypedKey("h")} : new KeyCombination[]{byPlace};
			add("view-" + view.word(), () -> show.accept(view), keys);
		}
	}

	/// What a panel over the window does.
	void addOverlay(Runnable export, Runnable palette, Runnable help) {
		add("export", export, shiftShortcut(KeyCode.E));
		add("palette", palette, shiftShortcut(KeyCode.P));
		add("help", help, new KeyCodeCombination(KeyCode.F1));
	}

	/// Leaves what is in the way: the panel over the window, then loading, then the selection.
	void addEscape(Overlay overlay) {
		add("escape", () -> {
			if (overlay.isVisible())
				overlay.close();
			else if (workspace.loading().get().phase() == LoadState.Phase.LOADING)
				workspace.cancelLoading();
			else
				workspace.selection().set(Selection.NONE);
		}, new KeyCodeCombination(KeyCode.ESCAPE));
	}

	/// Opens files that the user picks.
	void openFiles() {
		List<Path> files = picker.files();
		if (!files.isEmpty())
			workspace.open(files);
	}

	/// Opens a folder that the user picks.
	void openFolder() {
		picker.folder().ifPresent(folder -> workspace.open(List.of(folder)));
	}

	private void both(String what, Consumer<Boolean> go, String nextKey, String previousKey) {
		add("next-" + what, () -> go.accept(true), new TypedKey(nextKey));
		add("previous-" + what, () -> go.accept(false), new TypedKey(previousKey));
	}

	private void add(String id, Runnable run, KeyCombination... keys) {
		all.add(new Action(id, messages.text("action." + id), List.of(keys), run));
	}

	private static KeyCombination shortcut(KeyCode code) {
		return new KeyCodeCombination(code, SHORTCUT_DOWN);
	}

	private static KeyCombination shiftShortcut(KeyCode code) {
		return new KeyCodeCombination(code, SHORTCUT_DOWN, SHIFT_DOWN);
	}
}
