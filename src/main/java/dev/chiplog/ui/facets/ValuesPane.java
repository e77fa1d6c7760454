package dev.chiplog.ui.facets;

import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.Visibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// A facet that lists values: head, search field, a row for each value, and the way to more of them.
final class ValuesPane extends VBox {
	private final ValuesViewModel model;
	private final Messages messages;
	private final Numbers numbers;
	private final Map<String, ValueRow> rows = new HashMap<>();
	private final VBox list = new VBox();
	private final TextField search = new TextField();
	private final Hyperlink more = new Hyperlink();

	ValuesPane(ValuesViewModel model, Messages messages, Runnable removed) {
		this.model = model;
		this.messages = messages;
		this.numbers = new Numbers(messages.locale());
		getStyleClass().add("facet");
		setId("facet-" + model.field().name());
		boolean level = model.field().kind() == FacetField.Kind.LEVEL;
		FacetHeader header = new FacetHeader(model, level ? messages.text("level") : model.field().title(), messages, removed);
		if (!level)
			header.add(searchButton());
		prepareSearch();
		prepareMore();
		getChildren().addAll(header, search, list, more);
		shownWhile(model.open(), list);
		model.items().subscribe(this::show);
		model.errors().subscribe(_ -> show());
		model.more().subscribe(_ -> showMore());
		model.all().subscribe(_ -> showMore());
		model.open().subscribe(_ -> showMore());
		show();
	}

	private Button searchButton() {
		Button button = FacetHeader.icon("fth-search", messages.text("search"));
		button.setId("facet-search-button-" + model.field().name());
		Visibility.bind(button, model.more().or(model.all()).or(model.search().isNotEmpty()));
		button.setOnAction(_ -> {
			showSearch(!search.isVisible());
			model.open().set(true);
		});
		return button;
	}

	private void prepareSearch() {
		search.setId("facet-search-" + model.field().name());
		search.setPromptText(messages.text("search"));
		search.getStyleClass().add("facet-search");
		search.textProperty().bindBidirectional(model.search());
		search.setOnKeyPressed(key -> {
			if (key.getCode() == KeyCode.ESCAPE) {
				showSearch(false);
				key.consume();
			}
		});
		showSearch(false);
	}

	private void showSearch(boolean shown) {
		Visibility.set(search, shown);
		if (shown)
			search.requestFocus();
		else
			search.clear();
	}

	private void prepareMore() {
		more.setId("facet-more-" + model.field().name());
		more.getStyleClass().add("facet-more");
		more.setOnAction(_ -> model.all().set(!model.all().get()));
		showMore();
	}

	private void showMore() {
		boolean all = model.all().get();
		more.setText(messages.text(all ? "fewer" : "more"));
		Visibility.set(more, model.open().get() && (model.more().get() || all) && model.field().kind() != FacetField.Kind.LEVEL);
	}

	/// Rows of values that are still there stay the same nodes, so that the focus stays where it is.
	private void show() {
		List<Node> shown = new ArrayList<>();
		for (FacetItem item : model.items()) {
			ValueRow row = rows.computeIfAbsent(item.value(), value -> new ValueRow(value, model, messages));
			row.show(item, numbers);
			shown.add(row);
		}
		rows.keySet().retainAll(model.items().stream().map(FacetItem::value).toList());
		model.errors().get().ifPresent(errors -> shown.add(new ErrorsRow(errors, model, messages)));
		if (!list.getChildren().equals(shown))
			list.getChildren().setAll(shown);
	}

	private static void shownWhile(javafx.beans.value.ObservableBooleanValue open, Node node) {
		Visibility.bind(node, open);
	}
}
