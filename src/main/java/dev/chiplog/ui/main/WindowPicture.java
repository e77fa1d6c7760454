package dev.chiplog.ui.main;

import dev.chiplog.settings.Theme;
import dev.chiplog.ui.common.FilePicker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.SceneImage;
import dev.chiplog.workspace.LoadState;
import dev.chiplog.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Scene;

/// Draws the window to a file, with no display.
public final class WindowPicture {
	private static final int CALM_LOOKS = 8;
	private static final long LOOK_MILLIS = 25;

	private final FxThread fxThread;
	private final Scene scene;

	private WindowPicture(FxThread fxThread, Scene scene) {
		this.fxThread = fxThread;
		this.scene = scene;
	}

	/// Waits until the workspace has loaded and the window shows what it holds, then writes the picture as PNG.
	///
	/// JavaFX must have been started; called on any thread but its own, which it would block.
	///
	/// @param view what the middle shows
	/// @param width in pixels
	/// @param height in pixels
	/// @throws IOException when the file cannot be written
	/// @throws InterruptedException when the thread is interrupted while it waits
	public static void draw(Workspace workspace, FxThread fxThread, Locale locale, Theme theme, View view, int width, int height, Path file)
			throws IOException, InterruptedException {
		while (workspace.loading().get().phase() == LoadState.Phase.LOADING)
			Thread.sleep(LOOK_MILLIS);
		Scene scene = on(fxThread, () -> {
			MainWindow window = new MainWindow(workspace, fxThread, locale, new NoPicker());
			window.show(view);
			Scene made = new Scene(window.root(), width, height);
			new Skin(theme).dress(made);
			return made;
		});
		new WindowPicture(fxThread, scene).settled().write(file);
	}

	/// Laying out makes panels ask, answers make them lay out again: looks until nothing has been on its way for a moment.
	///
	/// Only then is the scene drawn, once: without a window, what is added to a scroll pane after the first drawing stays undrawn.
	private SceneImage settled() throws InterruptedException {
		on(fxThread, this::layOut);
		for (int calm = 0; calm < CALM_LOOKS; calm++) {
			if (!fxThread.isSettled()) {
				while (!fxThread.isSettled())
					Thread.sleep(LOOK_MILLIS);
				calm = 0;
				on(fxThread, this::layOut);
			}
			Thread.sleep(LOOK_MILLIS);
		}
		return on(fxThread, () -> new SceneImage(scene));
	}

	private boolean layOut() {
		scene.getRoot().applyCss();
		scene.getRoot().layout();
		return true;
	}

	private static <T> T on(FxThread fxThread, Supplier<T> work) {
		CompletableFuture<T> done = new CompletableFuture<>();
		fxThread.run(() -> {
			try {
				done.complete(work.get());
			} catch (RuntimeException failure) {
				done.completeExceptionally(failure);
			}
		});
		return done.join();
	}

	/// A picture has nobody to ask.
	private static final class NoPicker implements FilePicker {
		@Override
		public List<Path> files() {
			return List.of();
		}

		@Override
		public Optional<Path> folder() {
			return Optional.empty();
		}

		@Override
		public Optional<Path> save(String name) {
			return Optional.empty();
		}
	}
}
