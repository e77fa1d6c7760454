package dev.chiplog.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Summary;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.workspace.FakeWorkspace;
import dev.chiplog.workspace.LoadState;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class StatusViewModelTest {
	private final FakeWorkspace workspace = FakeWorkspace.empty();
	private final FxThread fxThread = new FxThread();
	private StatusViewModel viewModel;
	private final StatusTexts texts = new StatusTexts(new Messages("status", Locale.ENGLISH), new Numbers(Locale.ENGLISH));

	@BeforeEach
	void make() {
		viewModel = new StatusViewModel(workspace, fxThread);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void sumsUpWhatIsOpened() {
		act(() -> assertThat(viewModel.summaryProperty().get()).isNull());
		act(() -> workspace.open(List.of(Path.of("/logs/serving.jsonl"))));
		Summary summary = Objects.requireNonNull(viewModel.summaryProperty().get());
		assertThat(summary.events()).isEqualTo(workspace.events().size());
		assertThat(texts.files(summary)).isEqualTo("1 file · 2 MB");
	}

	@Test
	void saysWhyLoadingFailedUntilItIsDismissed() {
		act(() -> workspace.loading().set(new LoadState(LoadState.Phase.FAILED, 0, 0, 3, "/a.log cannot be read.")));
		assertThat(viewModel.noticeProperty().get()).isEqualTo("/a.log cannot be read.");
		act(viewModel::dismiss);
		assertThat(viewModel.noticeProperty().get()).isEmpty();
	}

	@Test
	void stopsLoading() {
		act(() -> workspace.loading().set(new LoadState(LoadState.Phase.LOADING, 120_000_000, 512_000_000, 100, "")));
		assertThat(texts.progress(viewModel.loadingProperty().get())).isEqualTo("loading 120 MB of 512 MB · 1.2 GB/s");
		act(viewModel::cancelLoading);
		assertThat(viewModel.loadingProperty().get().phase()).isEqualTo(LoadState.Phase.CANCELLED);
	}

	@Test
	void saysWhetherTheEventsOfAFilterAreCounted() throws Exception {
		act(() -> workspace.open(List.of(Path.of("/logs/serving.jsonl"))));
		CompletableFuture<?> counted = workspace.holdCounts();
		fxThread.run(() -> workspace.filter().change(new Filter.Phrase("memory")));
		WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, viewModel.countingProperty()::get);
		assertThat(viewModel.answerMillisProperty().get()).isNaN();
		act(() -> counted.complete(null));
		assertThat(viewModel.countingProperty().get()).isFalse();
		assertThat(viewModel.answerMillisProperty().get()).isNotNaN();
	}

	@Test
	void changesTheZoneNowAndForTheNextStart() {
		act(() -> viewModel.use(ZoneId.of("America/New_York")));
		assertThat(workspace.zone().get()).isEqualTo(ZoneId.of("America/New_York"));
		assertThat(viewModel.zoneProperty().get()).isEqualTo(ZoneId.of("America/New_York"));
		assertThat(workspace.preferences().get().zone()).isEqualTo("America/New_York");
		act(viewModel::useSystemZone);
		assertThat(workspace.preferences().get().zone()).isNull();
	}

	@Test
	void selectsWhatNoFormatUnderstood() {
		act(viewModel::showUnparsed);
		assertThat(workspace.filter().current().get()).isEqualTo(new Filter.Compare("@format", Operator.EQUAL, "unparsed"));
	}

	@Test
	void namesTheLargestFormatsAndCountsTheRest() {
		Map<String, Long> formats = new LinkedHashMap<>();
		formats.put("json", 970L);
		formats.put("uvicorn", 20L);
		formats.put("nginx", 10L);
		Summary summary = new Summary(1000, 1000, 1, OptionalLong.empty(), OptionalLong.empty(), 70, List.of(), Map.of(), 0, formats, true);
		assertThat(texts.formats(summary)).isEqualTo("json 97% · uvicorn 2% · 1 more");
		assertThat(texts.everyFormat(summary)).isEqualTo("json 97%: 970 events\nuvicorn 2%: 20 events\nnginx 1%: 10 events");
		assertThat(texts.unparsed(summary)).isEqualTo("1 unparsed line");
		assertThat(texts.index(summary)).isEqualTo("index 70 B");
	}

	@Test
	void comparesTheIndexWithSourcesThatAreLarge() {
		Summary summary = new Summary(100_000_000, 1000, 1, OptionalLong.empty(), OptionalLong.empty(), 7_000_000, List.of(), Map.of(), 0,
				Map.of(), true);
		assertThat(texts.index(summary)).isEqualTo("index 7 MB (7%)");
	}

	@Test
	void findsZonesByPartsOfTheirNames() {
		List<String> found = ZoneChoice.all().stream().filter(zone -> !zone.system() && zone.matches("new york"))
				.map(zone -> zone.zone().getId()).toList();
		assertThat(found).containsExactly("America/New_York");
		assertThat(ZoneChoice.all().getFirst().system()).isTrue();
	}

	private void act(Runnable action) {
		fxThread.run(action);
		WaitForAsyncUtils.waitForFxEvents(1);
		while (!fxThread.isSettled())
			WaitForAsyncUtils.waitForFxEvents(1);
	}
}
