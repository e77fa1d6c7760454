package dev.chiplog.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.workspace.LoadState;
import dev.chiplog.workspace.Workspace;
import org.testfx.util.WaitForAsyncUtils;

/// The state of a window in which everything is loaded and nothing is asked any more.
public final class Calm {
	private static final int STEP_MILLIS = 20;
	private static final int CALM_STEPS = 6;
	private static final int MOST_STEPS = 60_000 / STEP_MILLIS;

	private Calm() {
	}

	/// Waits for it, at most a minute; an answer may lead to the next question, so it must last a while.
	public static void await(Workspace workspace, FxThread fxThread) throws InterruptedException {
		WaitForAsyncUtils.waitForFxEvents();
		int calm = 0;
		for (int step = 0; step < MOST_STEPS && calm < CALM_STEPS; step++) {
			calm = isLoaded(workspace) && fxThread.isSettled() ? calm + 1 : 0;
			Thread.sleep(STEP_MILLIS);
			WaitForAsyncUtils.waitForFxEvents();
		}
		assertThat(calm).as("the window comes to rest").isEqualTo(CALM_STEPS);
	}

	private static boolean isLoaded(Workspace workspace) {
		return workspace.loading().get().phase() != LoadState.Phase.LOADING
				&& workspace.baseline().get().loading().phase() != LoadState.Phase.LOADING;
	}
}
