package dev.chiplog.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Scale;
import dev.chiplog.settings.FilePreferencesStore;
import dev.chiplog.settings.FormatFolder;
import dev.chiplog.ui.common.Calm;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.workspace.LocalWorkspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What the charts view remembers from one start to the next.
@ExtendWith(ApplicationExtension.class)
class ChartsViewModelTest {
	private static final ChartSetup PER_MODEL = new TrendChart("latency_ms", Measure.MAX, "model");
	private static final ChartSetup DISTRIBUTION = new SpreadChart("score", Scale.LINEAR);
	private static final List<ChartSetup> PROPOSED = List.of(new TrendChart("latency_ms", Measure.PERCENTILES, ""), new CountChart("model"),
			new ValuesChart("model"), new HeatChart("latency_ms", Scale.LOGARITHMIC));

	@TempDir
	private Path folder;

	@Test
	void keepsTheArrangementFromOneStartToTheNext() throws Exception {
		Path log = write("a.jsonl", "latency_ms", "score");
		inWindow(log, model -> {
			assertThat(setups(model)).isEqualTo(PROPOSED);
			assertThat(model.isArranged()).isFalse();
			model.change(model.charts().getFirst(), PER_MODEL);
			model.remove(model.charts().get(2));
			model.move(model.charts().getLast(), 0);
			model.add(ChartKind.SPREAD);
			model.change(model.charts().getLast(), DISTRIBUTION);
		});
		List<ChartSetup> arranged = List.of(PROPOSED.getLast(), PER_MODEL, PROPOSED.get(1), DISTRIBUTION);
		inWindow(log, model -> assertThat(setups(model)).isEqualTo(arranged));
		inWindow(write("b.jsonl", "elapsed_ms", "points"), model -> {
			assertThat(setups(model)).containsExactly(new HeatChart("elapsed_ms", Scale.LOGARITHMIC),
					new TrendChart("elapsed_ms", Measure.MAX, "model"), new CountChart("model"));
			model.move(model.charts().getLast(), 0);
		});
		inWindow(log, model -> {
			assertThat(setups(model)).containsExactly(PROPOSED.get(1), PROPOSED.getLast(), PER_MODEL, DISTRIBUTION);
			model.beginAnew();
		});
		inWindow(log, model -> assertThat(setups(model)).isEqualTo(PROPOSED));
	}

	@Test
	void proposesChartsForALogThatNoRememberedChartIsAbout() throws Exception {
		Path log = write("a.jsonl", "latency_ms", "score");
		Path words = Files.writeString(folder.resolve("words.jsonl"),
				"{\"colour\":\"red\"}\n{\"colour\":\"blue\"}\n{\"colour\":\"red\"}\n");
		inWindow(log, model -> List.copyOf(model.charts()).subList(1, 4).forEach(model::remove));
		inWindow(words, model -> {
			assertThat(setups(model)).containsExactly(new ValuesChart("colour"));
			model.remove(model.charts().getFirst());
			assertThat(model.empty().get()).startsWith("This log has nothing");
		});
		inWindow(log, model -> {
			assertThat(setups(model)).isEqualTo(PROPOSED.subList(0, 1));
			model.remove(model.charts().getFirst());
			assertThat(model.empty().get()).startsWith("All charts are removed");
		});
		inWindow(log, model -> assertThat(setups(model)).isEmpty());
	}

	private static List<ChartSetup> setups(ChartsViewModel model) {
		return model.charts().stream().map(chart -> chart.setup().get()).toList();
	}

	private Path write(String name, String latency, String score) throws Exception {
		StringBuilder lines = new StringBuilder();
		for (int second = 0; second < 60; second++)
			lines.append("{\"time\":\"2025-03-01T06:00:%02dZ\",\"model\":\"%s\",\"%s\":%d,\"%s\":0.%d}\n".formatted(second,
					second % 3 == 0 ? "bert" : "resnet", latency, 20 + second, score, second + 1));
		return Files.writeString(folder.resolve(name), lines);
	}

	/// Opens a log in a window of its own, does something and closes it.
	private void inWindow(Path log, Consumer<ChartsViewModel> deed) throws Exception {
		FxThread fxThread = new FxThread();
		FilePreferencesStore store = new FilePreferencesStore(folder.resolve("settings"));
		try (LocalWorkspace workspace = new LocalWorkspace(store.load(), store, new FormatFolder(folder.resolve("formats")))) {
			ChartsViewModel[] model = new ChartsViewModel[1];
			fxThread.run(() -> {
				model[0] = new ChartsViewModel(workspace, fxThread, new Messages("charts", Locale.ENGLISH),
						new SimpleBooleanProperty(true));
				workspace.open(List.of(log));
			});
			Calm.await(workspace, fxThread);
			WaitForAsyncUtils.asyncFx(() -> deed.accept(model[0])).get();
			Calm.await(workspace, fxThread);
		}
	}
}
