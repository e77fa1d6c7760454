package dev.chiplog.app;

import dev.chiplog.export.WholeFile;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Page;
import dev.chiplog.query.Question;
import dev.chiplog.settings.FilePreferencesStore;
import dev.chiplog.settings.FormatFolder;
import dev.chiplog.settings.Preferences;
import dev.chiplog.settings.SettingsFolder;
import dev.chiplog.settings.Theme;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.main.View;
import dev.chiplog.ui.main.WindowPicture;
import dev.chiplog.workspace.LoadState;
import dev.chiplog.workspace.LocalWorkspace;
import dev.chiplog.workspace.Selection;
import dev.chiplog.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/// The window with some logs in it, drawn with no display.
///
/// @param paths the logs
/// @param zone in which times are shown, and in which times without a zone are read
/// @param formats the user's own formats
/// @param filter what the query bar selects
/// @param theme the colours
/// @param view what the middle of the window shows
/// @param size of the whole window
/// @param row of the view whose event is shown in detail, counted from 1; 0 for none
record Picture(List<Path> paths, ZoneId zone, FormatFolder formats, Filter filter, Theme theme, View view, PictureSize size, long row) {

	/// Loads the logs and draws the window to a PNG file.
	///
	/// @param problems where sentences go that do not prevent the picture
	/// @return whether it shows the logs whole; otherwise some could not be read to their end
	/// @throws IOException with one sentence, when the logs cannot be read or the file cannot be written
	boolean draw(Path file, PrintWriter problems) throws IOException {
		LogPaths.check(paths);
		LogPaths.spare(paths, file);
		Preferences remembered = UserPreferences.load(new FilePreferencesStore(SettingsFolder.ofUser()), problems::println);
		Preferences preferences = Preferences.DEFAULT.withTheme(theme).withZone(zone.getId()).withSources(remembered.sources());
		try (WholeFile whole = WholeFile.beside(file);
				Workspace workspace = new LocalWorkspace(preferences, new PassingPreferences(preferences), formats)) {
			JavaFxStart.headless();
			workspace.open(paths);
			workspace.filter().change(filter);
			loaded(workspace);
			pick(workspace);
			WindowPicture.draw(workspace, new FxThread(), Locale.getDefault(), theme, view, size.width(), size.height(), whole.part());
			LoadState state = workspace.loading().get();
			if (state.phase() == LoadState.Phase.FAILED)
				throw new IOException(state.sentence());
			if (!state.sentence().isEmpty())
				problems.println(state.sentence());
			whole.keep();
			return state.whole();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IOException("Drawing was interrupted.", interrupted);
		}
	}

	private static void loaded(Workspace workspace) throws InterruptedException {
		CountDownLatch over = new CountDownLatch(1);
		Runnable stop = workspace.loading().watch(state -> {
			if (state.phase() != LoadState.Phase.LOADING)
				over.countDown();
		});
		if (workspace.loading().get().phase() == LoadState.Phase.LOADING)
			over.await();
		stop.run();
	}

	private void pick(Workspace workspace) {
		if (row < 1)
			return;
		Question<Page> question = new Question.Rows(filter, workspace.order().get(), row - 1, 1, List.of());
		workspace.ask(question, new Cancellation()).join().rows().forEach(picked -> workspace.selection().set(Selection.of(picked.id())));
	}
}
