package dev.chiplog.ui.status;

import dev.chiplog.query.Summary;
import dev.chiplog.ui.common.Flyout;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.Visibility;
import dev.chiplog.workspace.LoadState;
import dev.chiplog.workspace.Workspace;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws the status line.
public final class StatusController {
	private final StatusViewModel viewModel;
	private final Messages messages;
	private final Numbers numbers;
	private final StatusTexts texts;

	@FXML
	private VBox root;
	@FXML
	private HBox notice;
	@FXML
	private Label sentence;
	@FXML
	private HBox loading;
	@FXML
	private ProgressBar progress;
	@FXML
	private Label progressText;
	@FXML
	private Label nothing;
	@FXML
	private HBox facts;
	@FXML
	private Button files;
	@FXML
	private Label formats;
	@FXML
	private Label parsed;
	@FXML
	private Hyperlink unparsed;
	@FXML
	private Label index;
	@FXML
	private Label speed;
	@FXML
	private Label answered;
	@FXML
	private Tooltip answeredWhat;
	@FXML
	private Button zone;
	@FXML
	private Button language;

	@SuppressWarnings("NullAway.Init")
	public StatusController(Workspace workspace, FxThread fxThread, Locale locale) {
		viewModel = new StatusViewModel(workspace, fxThread);
		messages = new Messages("status", locale);
		numbers = new Numbers(locale);
		texts = new StatusTexts(messages, numbers);
	}

	/// Tells the user a sentence above the line, until it is dismissed or another takes its place.
	public void tell(String text) {
		viewModel.tell(text);
	}

	@FXML
	void initialize() {
		viewModel.summaryProperty().subscribe(this::show);
		viewModel.loadingProperty().subscribe(this::show);
		viewModel.noticeProperty().subscribe(text -> {
			sentence.setText(text);
			Visibility.set(notice, !text.isEmpty());
		});
		viewModel.answerMillisProperty().subscribe(this::showAnswered);
		viewModel.countingProperty().subscribe(this::showAnswered);
		viewModel.groupingProperty().subscribe(this::showAnswered);
		showAnswered();
		viewModel.zoneProperty().subscribe(id -> zone.setText(messages.text("zone", id.getId())));
		language.setText(messages.text("language.own"));
	}

	@FXML
	void cancelLoading() {
		viewModel.cancelLoading();
	}

	@FXML
	void dismiss() {
		viewModel.dismiss();
	}

	@FXML
	void showUnparsed() {
		viewModel.showUnparsed();
	}

	@FXML
	void listSources() {
		Summary summary = viewModel.summaryProperty().get();
		if (summary == null)
			return;
		SourceList sources = new SourceList(messages, numbers);
		sources.show(summary.sources());
		new Flyout(sources, root).showAbove(files);
	}

	@FXML
	void pickZone() {
		Flyout[] flyout = new Flyout[1];
		ZonePicker picker = new ZonePicker(messages, choice -> {
			if (choice.system())
				viewModel.useSystemZone();
			else
				viewModel.use(choice.zone());
			flyout[0].hide();
		});
		flyout[0] = new Flyout(picker, root);
		flyout[0].showAbove(zone);
		picker.begin();
	}

	@FXML
	void pickLanguage() {
		new LanguageMenu(viewModel, messages).showAbove(language);
	}

	private void show(@Nullable Summary summary) {
		Visibility.set(facts, summary != null);
		Visibility.set(nothing, summary == null);
		if (summary == null)
			return;
		files.setText(texts.files(summary));
		formats.setText(texts.formats(summary));
		formats.setTooltip(new Tooltip(texts.everyFormat(summary)));
		Visibility.set(unparsed, summary.unparsed() > 0);
		Visibility.set(parsed, summary.unparsed() == 0);
		unparsed.setText(texts.unparsed(summary));
		parsed.setText(texts.unparsed(summary));
		index.setText(texts.index(summary));
	}

	private void show(LoadState state) {
		boolean inProgress = state.phase() == LoadState.Phase.LOADING;
		Visibility.set(loading, inProgress);
		// beside the progress of loading there is not always room for all of it
		answered.setMinWidth(inProgress ? Region.USE_COMPUTED_SIZE : Region.USE_PREF_SIZE);
		progress.setProgress(state.share());
		progressText.setText(texts.progress(state));
		text(speed, texts.loaded(state));
	}

	private void showAnswered() {
		double grouped = viewModel.groupingProperty().get();
		if (viewModel.countingProperty().get())
			say(messages.text("counting"), "counting.what");
		else if (grouped < 1)
			say(texts.grouping(grouped), "grouping.what");
		else
			say(texts.answered(viewModel.answerMillisProperty().get()), "answered.what");
	}

	private void say(String text, String what) {
		text(answered, text);
		answeredWhat.setText(messages.text(what));
	}

	private static void text(Label label, String text) {
		label.setText(text);
		Visibility.set(label, !text.isEmpty());
	}
}
