package dev.chiplog.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Filter;
import dev.chiplog.ui.common.Action;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.workspace.FakeWorkspace;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HelpViewModelTest {
	private final FakeWorkspace workspace = FakeWorkspace.loaded();

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void everyExampleIsAFilterInEveryLanguage() {
		for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.KOREAN)) {
			HelpViewModel viewModel = new HelpViewModel(workspace, new Messages("help", language), List::of);
			assertThat(viewModel.examples()).hasSizeGreaterThan(10).allSatisfy(example -> {
				workspace.filter().clear();
				viewModel.use(example);
				assertThat(workspace.filter().current().get()).as(example.filter()).isNotEqualTo(new Filter.Everything());
				assertThat(example.meaning()).isNotBlank();
			});
		}
	}

	@Test
	void listsOnlyWhatHasAKey() {
		Action help = new Action("help", "Show the keys", List.of(new KeyCodeCombination(KeyCode.F1)), () -> {
		});
		Action keyless = new Action("theme", "Change the colours", List.of(), () -> {
		});
		HelpViewModel viewModel = new HelpViewModel(workspace, new Messages("help", Locale.ENGLISH), () -> List.of(help, keyless));
		assertThat(viewModel.keys()).containsExactly(help);
	}
}
