package dev.chiplog.ui.compare;

import dev.chiplog.insight.comparison.PatternChange;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list of patterns that one side has more of.
final class PatternPane extends VBox {
	private static final double LINE = 24;

	private final Messages messages;
	private final Numbers numbers;
	private final Label amount = new Label();
	private final Label none = new Label();
	private final ObservableList<PatternChange> patterns = FXCollections.observableArrayList();

	/// @param which the side that has more
	/// @param title the key of its title
	PatternPane(WhichSide which, String title, CompareViewModel model, ChangeText texts, Messages messages, Runnable showEvents) {
		this.messages = messages;
		numbers = new Numbers(messages.locale());
		getStyleClass().add("card");
		Label heading = new Label(messages.text(title));
		heading.getStyleClass().add("heading");
		Region between = new Region();
		HBox.setHgrow(between, Priority.ALWAYS);
		amount.getStyleClass().add("muted");
		amount.setMinWidth(USE_PREF_SIZE);
		HBox head = new HBox(heading, between, amount);
		head.getStyleClass().add("head");
		ListView<PatternChange> list = new ListView<>(patterns);
		list.setId("compare-patterns-" + which.word());
		list.setFixedCellSize(LINE);
		list.setCellFactory(_ -> new PatternCell(which, texts, numbers));
		none.getStyleClass().add("muted");
		list.setPlaceholder(none);
		new RowActions<PatternChange>(messages, change -> model.filterFor(which, clause(change)), PatternChange::text, showEvents).on(list);
		VBox.setVgrow(list, Priority.ALWAYS);
		getChildren().addAll(head, list);
	}

	/// Shows these patterns.
	///
	/// @param changes null while they are looked for
	void show(@Nullable List<PatternChange> changes) {
		none.setText(messages.text(changes == null ? "patterns.looking" : "patterns.none"));
		patterns.setAll(changes == null ? List.of() : changes);
		amount.setText(changes == null ? "" : numbers.count(changes.size()));
	}

	private static Filter clause(PatternChange change) {
		return new Filter.Compare(BuiltIn.PATTERN.word(), Operator.EQUAL, change.text());
	}
}
