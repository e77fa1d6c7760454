package dev.chiplog.ui.errors;

import dev.chiplog.insight.difference.Difference;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// What is different about a group, one a line: the share of the group as a bar, that of the rest as a line across it; a click filters.
final class DifferencePane extends GridPane {
	private static final double WIDEST_NAME = 300;

	private final Messages messages;
	private final Numbers numbers;
	private final Consumer<Filter> picked;

	/// @param picked told what was clicked
	DifferencePane(Messages messages, Consumer<Filter> picked) {
		this.messages = messages;
		this.numbers = new Numbers(messages.locale());
		this.picked = picked;
		getStyleClass().add("differences");
		ColumnConstraints name = new ColumnConstraints();
		name.setMaxWidth(WIDEST_NAME);
		ColumnConstraints bar = new ColumnConstraints();
		bar.setHgrow(Priority.ALWAYS);
		ColumnConstraints share = new ColumnConstraints();
		share.setHalignment(HPos.RIGHT);
		getColumnConstraints().setAll(name, bar, share, new ColumnConstraints());
	}

	/// Shows these.
	///
	/// @param differences null as long as they are not known
	/// @param others whether there are other events to compare with
	/// @param looking whether more may be found
	void show(@Nullable List<Difference> differences, boolean others, boolean looking) {
		getChildren().clear();
		List<Difference> known = differences == null ? List.of() : differences;
		for (int row = 0; row < known.size(); row++)
			add(known.get(row), row);
		if (differences == null)
			say("difference.asked", 0);
		else if (looking && others)
			say("difference.looking", known.size());
		else if (known.isEmpty())
			say(others ? "difference.none" : "difference.alone", 0);
	}

	private void say(String key, int row) {
		Label said = new Label(messages.text(key));
		said.getStyleClass().add("muted");
		add(said, 0, row, 4, 1);
	}

	private void add(Difference difference, int row) {
		Hyperlink name = new Hyperlink(FilterPrinter.print(difference.clause()));
		name.getStyleClass().addAll("difference", "monospace");
		name.setMinWidth(0);
		name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
		name.setTooltip(new Tooltip(explained(difference)));
		name.setOnAction(_ -> picked.accept(difference.clause()));
		Label share = new Label(numbers.share(difference.group().value()));
		share.setMinWidth(USE_PREF_SIZE);
		Label against = new Label(messages.text("difference.against", numbers.share(difference.rest().value())));
		against.setMinWidth(USE_PREF_SIZE);
		against.getStyleClass().add("muted");
		addRow(row, name, new ShareBar(difference.group().value(), difference.rest().value()), share, against);
	}

	private String explained(Difference difference) {
		String told = messages.text("difference.what", FilterPrinter.print(difference.clause()), numbers.count(difference.group().count()),
				numbers.count(difference.group().of()), numbers.count(difference.rest().count()), numbers.count(difference.rest().of()));
		if (difference.alike().isEmpty())
			return told;
		return told + "\n" + messages.text("difference.alike",
				difference.alike().stream().map(FilterPrinter::print).collect(Collectors.joining(", ")));
	}
}
