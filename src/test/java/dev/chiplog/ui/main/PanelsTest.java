package dev.chiplog.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.ScriptedPicker;
import dev.chiplog.workspace.FakeWorkspace;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A window waits for the panels that it shows, and for no others.
@ExtendWith(ApplicationExtension.class)
class PanelsTest {
	private static final Set<Place> SEEN_AT_ONCE = EnumSet.of(Place.QUERY, Place.TIMELINE, Place.FACETS, Place.EVENTS, Place.DETAILS,
			Place.STATUS);
	private static final Set<Place> CALLED_FOR = EnumSet.complementOf(EnumSet.copyOf(SEEN_AT_ONCE));

	private final FakeWorkspace workspace = FakeWorkspace.loaded();
	private final FxThread fxThread = new FxThread();
	private final ObjectProperty<View> shown = new SimpleObjectProperty<>(View.EVENTS);
	private Panels panels;

	@BeforeEach
	void make() {
		Messages messages = new Messages("main", Locale.ENGLISH);
		ScriptedPicker picker = new ScriptedPicker(null);
		panels = WaitForAsyncUtils.waitForAsyncFx(10_000,
				() -> new Panels(workspace, fxThread, Locale.ENGLISH, picker, new Actions(workspace, picker, messages), () -> {
				}, () -> {
				}, shown));
	}

	@AfterEach
	void close() throws TimeoutException {
		WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, fxThread::isSettled);
		workspace.close();
	}

	@Test
	void thoseThatTheUserCallsForAreNotMadeBefore() {
		assertThat(made()).isEqualTo(SEEN_AT_ONCE);
	}

	@Test
	void eachIsMadeOnceWhenItIsCalledFor() {
		for (Place place : CALLED_FOR) {
			Parent first = at(place);
			assertThat(panels.isLoaded(place)).isTrue();
			assertThat(at(place)).isSameAs(first);
		}
		assertThat(made()).isEqualTo(EnumSet.allOf(Place.class));
	}

	@Test
	void theTabOfAViewMakesItsPanel() {
		WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new Views(panels, shown, new Messages("main", Locale.ENGLISH)));
		assertThat(panels.isLoaded(Place.FORMATS)).isFalse();
		WaitForAsyncUtils.waitForAsyncFx(10_000, () -> shown.set(View.FORMATS));
		assertThat(panels.isLoaded(Place.FORMATS)).isTrue();
	}

	private Set<Place> made() {
		return EnumSet.allOf(Place.class).stream().filter(panels::isLoaded)
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(Place.class)));
	}

	private Parent at(Place place) {
		return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> panels.at(place).orElseThrow());
	}
}
