package dev.chiplog.ui.compare;

import dev.chiplog.insight.comparison.FieldChange;
import dev.chiplog.insight.comparison.PatternChanges;
import dev.chiplog.ui.common.FilePicker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.Visibility;
import dev.chiplog.workspace.Baseline;
import dev.chiplog.workspace.LoadState;
import dev.chiplog.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Puts the sides, the table of fields and the lists of patterns into their places.
public final class CompareController {
	private static final double LINE = 28;
	/// Where the names of the sides need the room that a word takes.
	private static final double NARROW = 1000;
	private static final PseudoClass PROGRESS = PseudoClass.getPseudoClass("progress");

	private final CompareViewModel model;
	private final Messages messages;
	private final Numbers numbers;
	private final FilePicker picker;
	private final Runnable showEvents;
	private final ChangeText texts;
	private final SideButton sideA;
	private final SideButton sideB;
	private final PatternPane more;
	private final PatternPane less;
	private final Label nothing = new Label();

	@FXML
	private Label empty;
	@FXML
	private VBox filled;
	@FXML
	private HBox sides;
	@FXML
	private Label eventsA;
	@FXML
	private Label against;
	@FXML
	private Label eventsB;
	@FXML
	private Hyperlink follow;
	@FXML
	private MenuButton moment;
	@FXML
	private Button swap;
	@FXML
	private Button baseline;
	@FXML
	private Hyperlink closeBaseline;
	@FXML
	private Label problem;
	@FXML
	private TableView<FieldChange> fields;
	@FXML
	private HBox patterns;
	@FXML
	private Label rates;

	/// @param picker asks the user for a baseline
	/// @param seen whether the panel is seen
	/// @param showEvents goes to the view of events
	@SuppressWarnings("NullAway.Init")
	public CompareController(Workspace workspace, FxThread fxThread, Locale locale, FilePicker picker, ObservableValue<Boolean> seen,
			Runnable showEvents) {
		messages = new Messages("compare", locale);
		numbers = new Numbers(locale);
		this.picker = picker;
		this.showEvents = showEvents;
		texts = new ChangeText(messages, locale);
		model = new CompareViewModel(workspace, fxThread, seen);
		sideA = new SideButton(WhichSide.A, model, messages);
		sideB = new SideButton(WhichSide.B, model, messages);
		more = new PatternPane(WhichSide.B, "patterns.more", model, texts, messages, showEvents);
		less = new PatternPane(WhichSide.A, "patterns.less", model, texts, messages, showEvents);
	}

	@FXML
	void initialize() {
		sides.getChildren().addFirst(sideA);
		sides.getChildren().add(sides.getChildren().indexOf(eventsB), sideB);
		Visibility.bind(against, filled.widthProperty().greaterThan(NARROW));
		for (Region fixed : List.of(eventsA, eventsB, follow, moment, swap, baseline, closeBaseline))
			fixed.setMinWidth(Region.USE_PREF_SIZE);
		new ChangeColumns(messages, texts).place(fields);
		fields.setFixedCellSize(LINE);
		fields.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
		fields.setPlaceholder(nothing);
		new RowActions<FieldChange>(messages, this::filterFor, this::line, showEvents).on(fields);
		for (PatternPane pane : List.of(more, less)) {
			HBox.setHgrow(pane, Priority.ALWAYS);
			// equal halves, whatever the texts
			pane.setPrefWidth(0);
			patterns.getChildren().add(pane);
		}
		act();
		Visibility.bind(problem, problem.textProperty().isNotEmpty());
		model.problem().subscribe(_ -> tell());
		model.baseline().subscribe(_ -> tell());
		model.shown().subscribe(this::show);
	}

	private void act() {
		follow.setOnAction(_ -> model.follow());
		follow.setTooltip(new Tooltip(messages.text("follow.what")));
		Visibility.bind(follow, model.picked());
		item("moment.event", model::partAtSelection);
		item("moment.filter", model::partAtFilter);
		swap.setOnAction(_ -> model.swap());
		swap.setTooltip(new Tooltip(messages.text("swap.what")));
		swap.disableProperty().bind(model.baseline().map(Baseline::isThere));
		moment.disableProperty().bind(swap.disableProperty());
		baseline.setTooltip(new Tooltip(messages.text("baseline.what")));
		baseline.setOnAction(_ -> openBaseline());
		closeBaseline.setTooltip(new Tooltip(messages.text("baseline.close")));
		closeBaseline.setOnAction(_ -> model.openBaseline(List.of()));
		Visibility.bind(closeBaseline, model.baseline().map(Baseline::isThere));
	}

	private void item(String key, Runnable run) {
		MenuItem item = new MenuItem(messages.text(key));
		item.setId("compare-" + key.replace('.', '-'));
		item.setMnemonicParsing(false);
		item.setOnAction(_ -> run.run());
		moment.getItems().add(item);
	}

	private void openBaseline() {
		List<Path> files = picker.files();
		if (!files.isEmpty())
			model.openBaseline(files);
	}

	/// What went wrong, or how far the baseline has come.
	private void tell() {
		LoadState loading = model.baseline().get().loading();
		String progress = loading.phase() == LoadState.Phase.LOADING
				? messages.text("baseline.loading", numbers.share(loading.share()))
				: loading.sentence();
		problem.setText(model.problem().get().isEmpty() ? progress : model.problem().get());
		problem.pseudoClassStateChanged(PROGRESS, loading.phase() == LoadState.Phase.LOADING && model.problem().get().isEmpty());
	}

	private void show(@Nullable ShownComparison shown) {
		Visibility.set(empty, shown == null);
		Visibility.set(filled, shown != null);
		if (shown == null)
			return;
		sideA.show(new SideText(shown, WhichSide.A));
		sideB.show(new SideText(shown, WhichSide.B));
		eventsA.setText(events(shown.compared().a().events()));
		eventsB.setText(events(shown.compared().b().events()));
		boolean both = shown.compared().a().events() > 0 && shown.compared().b().events() > 0;
		nothing.setText(messages.text(both ? "no-fields" : "no-events"));
		// the patterns come later with the same fields, and what is picked stays
		if (!fields.getItems().equals(shown.compared().fields()))
			fields.getItems().setAll(shown.compared().fields());
		PatternChanges changes = shown.compared().patterns();
		more.show(changes == null ? null : changes.more());
		less.show(changes == null ? null : changes.less());
		rates.setText(changes == null ? "" : messages.text(changes.byTime() ? "patterns.time" : "patterns.size"));
	}

	private String events(long count) {
		return messages.text("events", count, numbers.count(count));
	}

	private boolean filterFor(FieldChange change) {
		return change.grown() != null && model.filterFor(WhichSide.B, change.grown());
	}

	private String line(FieldChange change) {
		return String.join("\t", change.field(), texts.a(change), texts.b(change), texts.stability(change), texts.distance(change));
	}
}
