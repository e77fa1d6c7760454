package dev.chiplog.app;

import dev.chiplog.settings.FilePreferencesStore;
import dev.chiplog.settings.FormatFolder;
import dev.chiplog.settings.Preferences;
import dev.chiplog.settings.PreferencesStore;
import dev.chiplog.settings.SettingsFolder;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.main.MainWindow;
import dev.chiplog.workspace.LocalWorkspace;
import dev.chiplog.workspace.Workspace;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program as a desktop application: wires the workspace to the window and shows it.
public final class ChiplogApplication extends Application {
	private static final double WIDTH = 1440;
	private static final double HEIGHT = 900;

	private final PreferencesStore store = new FilePreferencesStore(SettingsFolder.ofUser());
	private final List<String> problems = new ArrayList<>();
	private Preferences preferences = Preferences.DEFAULT;
	private @Nullable Workspace workspace;

	/// Opens the window; returns when it is closed.
	///
	/// @param paths logs to open at once; none for an empty window
	/// @param zone in which times are shown and read; the user's preference when empty
	/// @param formats the folder of the user's own formats; the usual one when empty
	static void open(List<Path> paths, Optional<ZoneId> zone, Optional<Path> formats) {
		JavaFxStart.quietly();
		List<String> parameters = new ArrayList<>();
		parameters.add(zone.map(ZoneId::getId).orElse(""));
		parameters.add(formats.map(Path::toString).orElse(""));
		paths.forEach(path -> parameters.add(path.toString()));
		launch(ChiplogApplication.class, parameters.toArray(String[]::new));
	}

	/// Begins to load what was named, while the window is still to be made.
	@Override
	public void init() {
		List<String> parameters = getParameters().getRaw();
		preferences = UserPreferences.load(store, problems::add);
		Workspace opened = new LocalWorkspace(preferences, store, formats(parameters.get(1)));
		workspace = opened;
		if (!parameters.getFirst().isEmpty())
			opened.zone().set(ZoneId.of(parameters.getFirst()));
		if (parameters.size() > 2)
			opened.open(parameters.stream().skip(2).map(Path::of).toList());
	}

	@Override
	public void start(Stage stage) {
		FxThread fxThread = new FxThread();
		Locale locale = locale(preferences);
		Messages messages = new Messages("app", locale);
		MistakeDialog mistakes = new MistakeDialog(fxThread, messages);
		Thread.setDefaultUncaughtExceptionHandler(mistakes);
		Workspace opened = Objects.requireNonNull(workspace, "JavaFX initializes an application before it starts it");
		show(stage, new MainWindow(opened, fxThread, locale, new SystemFilePicker(stage, messages)));
		problems.forEach(mistakes::tell);
	}

	@Override
	public void stop() {
		if (workspace != null)
			workspace.close();
	}

	private static FormatFolder formats(String named) {
		return named.isEmpty() ? FormatFolder.ofUser() : new FormatFolder(Path.of(named));
	}

	private static void show(Stage stage, MainWindow window) {
		Rectangle2D screen = Screen.getPrimary().getVisualBounds();
		stage.setScene(window.scene(Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight())));
		stage.setTitle("Chiplog");
		stage.getIcons().add(new Image(Objects.requireNonNull(ChiplogApplication.class.getResource("icon.png")).toExternalForm()));
		stage.show();
	}

	private static Locale locale(Preferences preferences) {
		return preferences.language() == null ? Locale.getDefault() : Locale.forLanguageTag(preferences.language());
	}
}
