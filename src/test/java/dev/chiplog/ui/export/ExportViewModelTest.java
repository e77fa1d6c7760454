package dev.chiplog.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.export.ExportFormat;
import dev.chiplog.export.ExportRequest;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.record.EventId;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.ScriptedPicker;
import dev.chiplog.workspace.FakeWorkspace;
import dev.chiplog.workspace.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ExportViewModelTest {
	private static final Path TARGET = Path.of("/out/errors.csv");
	private static final Filter ERRORS = new Filter.Compare("level", Operator.EQUAL, "ERROR");

	private final FakeWorkspace workspace = FakeWorkspace.loaded();
	private final FxThread fxThread = new FxThread();
	private final ScriptedPicker picker = new ScriptedPicker(TARGET);
	private final ExportViewModel viewModel = new ExportViewModel(workspace, fxThread, picker);

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void countsWhatCouldLeave() {
		act(() -> workspace.filter().change(ERRORS));
		act(viewModel::begin);
		assertThat(viewModel.everythingProperty().get()).isEqualTo(workspace.events().size());
		assertThat(viewModel.selectedProperty().get()).isBetween(1L, viewModel.everythingProperty().get() - 1);
		assertThat(viewModel.pickedProperty().get()).isZero();
	}

	@Test
	void exportsTheFilterWithTheShownColumns() {
		act(() -> workspace.filter().change(ERRORS));
		act(viewModel::begin);
		act(viewModel::export);
		assertThat(workspace.exports()).containsExactly(new ExportRequest(ExportFormat.CSV, ERRORS, List.of(), workspace.order().get(),
				workspace.columns().get(), workspace.zone().get(), true, TARGET));
		assertThat(viewModel.stateProperty().get()).isEqualTo(new ExportState.Done(viewModel.selectedProperty().get(), TARGET));
		assertThat(picker.proposed()).containsExactly("serving-filtered.csv");
	}

	@Test
	void offersTheColumnsThatAreShownWheneverItIsOpened() {
		act(viewModel::begin);
		act(() -> workspace.columns().set(List.of("@time", "message")));
		act(viewModel::begin);
		assertThat(viewModel.columnsProperty().get()).containsExactly("@time", "message");
	}

	@Test
	void exportsThePickedRowsWhateverTheFilter() {
		List<EventId> picked = List.of(workspace.events().get(3).id(), workspace.events().get(9).id());
		act(() -> workspace.selection().set(new Selection(Optional.of(picked.getFirst()), picked)));
		act(viewModel::begin);
		assertThat(viewModel.scopeProperty().get()).isEqualTo(ExportScope.PICKED);
		act(viewModel::export);
		assertThat(workspace.exports().getFirst().only()).isEqualTo(picked);
		assertThat(workspace.exports().getFirst().filter()).isEqualTo(new Filter.Everything());
	}

	@Test
	void namesNoColumnsForEveryFieldAndForRawText() {
		act(viewModel::begin);
		act(() -> viewModel.everyFieldProperty().set(true));
		act(viewModel::export);
		act(() -> viewModel.everyFieldProperty().set(false));
		act(() -> viewModel.formatProperty().set(ExportFormat.RAW));
		act(viewModel::export);
		assertThat(workspace.exports()).allSatisfy(request -> assertThat(request.columns()).isEmpty());
		assertThat(picker.proposed()).containsExactly("serving.csv", "serving.log");
	}

	@Test
	void remembersWhetherFormulasAreDefused() {
		act(viewModel::begin);
		act(() -> viewModel.defuseProperty().set(false));
		act(viewModel::export);
		assertThat(workspace.exports().getFirst().defuse()).isFalse();
		assertThat(workspace.preferences().get().defuse()).isFalse();
	}

	@Test
	void doesNothingWhenTheUserNamesNoFile() {
		ExportViewModel undecided = new ExportViewModel(workspace, fxThread, new ScriptedPicker(null));
		act(undecided::begin);
		act(undecided::export);
		assertThat(workspace.exports()).isEmpty();
		assertThat(undecided.stateProperty().get()).isEqualTo(new ExportState.Choosing());
	}

	private void act(Runnable action) {
		fxThread.run(action);
		WaitForAsyncUtils.waitForFxEvents(1);
		while (!fxThread.isSettled())
			WaitForAsyncUtils.waitForFxEvents(1);
	}
}
