package dev.chiplog.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.workspace.LoadState;
import dev.chiplog.workspace.Workspace;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The state of a window in which everything is loaded and nothing is asked any more.
///
/// It is told by pulses of JavaFX, not by the clock: what a pulse lays out may ask again, and on a busy machine pulses come late.
public final class Calm {
	private static final int CALM_PULSES = 5;

	private Calm() {
	}

	/// Waits for it, at most a minute; an answer may lead to the next question, so it must last some pulses.
	public static void await(Workspace workspace, FxThread fxThread) throws InterruptedException {
		CountDownLatch calm = new CountDownLatch(1);
		AnimationTimer watch = new AnimationTimer() {
			private int pulses;

			@Override
			public void handle(long now) {
				pulses = isLoaded(workspace) && fxThread.isSettled() ? pulses + 1 : 0;
				if (pulses < CALM_PULSES)
					return;
				stop();
				calm.countDown();
			}
		};
		Platform.runLater(watch::start);
		assertThat(calm.await(1, TimeUnit.MINUTES)).as("the window comes to rest").isTrue();
	}

	private static boolean isLoaded(Workspace workspace) {
		return workspace.loading().get().phase() != LoadState.Phase.LOADING
				&& workspace.baseline().get().loading().phase() != LoadState.Phase.LOADING;
	}
}
