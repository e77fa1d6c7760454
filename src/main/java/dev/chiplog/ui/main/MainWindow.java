package dev.chiplog.ui.main;

import dev.chiplog.ui.common.Action;
import dev.chiplog.ui.common.FilePicker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window's content: the panels in their places, with the keys, the drops and the theme.
///
/// Threads: the JavaFX thread.
public final class MainWindow {
	private final StackPane root = new StackPane();
	private final Overlay overlay = new Overlay();
	private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.EVENTS);
	private final Workspace workspace;
	private final FxThread fxThread;
	private final Messages messages;
	private final Panels panels;
	private final Actions actions;

	/// @param locale the language of every text
	/// @param picker asks the user for files
	public MainWindow(Workspace workspace, FxThread fxThread, Locale locale, FilePicker picker) {
		this.workspace = workspace;
		this.fxThread = fxThread;
		this.messages = new Messages("main", locale);
		this.actions = new Actions(workspace, picker, messages);
		this.panels = new Panels(workspace, fxThread, locale, picker, actions, () -> show(Place.EXPORT), overlay::close, view);
		addActions();
		VBox top = new VBox();
		panels.at(Place.QUERY).ifPresent(top.getChildren()::add);
		panels.at(Place.TIMELINE).ifPresent(top.getChildren()::add);
		BorderPane window = new BorderPane(new Columns(panels, view, messages));
		window.setTop(top);
		panels.at(Place.STATUS).ifPresent(window::setBottom);
		root.getStyleClass().add("window");
		root.getChildren().addAll(window, overlay);
		new Shortcuts(actions.all()).install(root);
		new DropTarget(workspace).install(root);
	}

	/// The content, for a scene that the caller makes and dresses.
	public Parent root() {
		return root;
	}

	/// A scene with the content, which wears the theme of the preferences, whenever that changes.
	public Scene scene(double width, double height) {
		Scene scene = new Scene(root, width, height);
		fxThread.follow(workspace.preferences(), preferences -> new Skin(preferences.theme()).dress(scene));
		return scene;
	}

	/// Shows a view in the middle.
	public void show(View shown) {
		view.set(shown);
	}

	/// What the window does by key.
	public List<Action> actions() {
		return actions.all();
	}

	private void addActions() {
		actions.addWorkspace();
		actions.addQuery(panels.query());
		actions.addEvents(panels.events(), this::showGoToRow);
		actions.addTimeline(panels.timeline());
		actions.addViews(this::show);
		actions.addOverlay(() -> show(Place.EXPORT), this::showPalette, () -> show(Place.HELP));
		actions.addEscape(overlay);
	}

	private void show(Place place) {
		panels.at(place).ifPresent(overlay::show);
	}

	private void showGoToRow() {
		overlay.show(new GoToRow(messages, row -> {
			overlay.close();
			panels.events().model().selection().moveTo(row);
			panels.events().focus();
		}));
	}

	private void showPalette() {
		overlay.show(new CommandPalette(actions.all(), messages, action -> {
			overlay.close();
			action.run().run();
		}));
	}
}
