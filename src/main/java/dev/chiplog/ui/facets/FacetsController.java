package dev.chiplog.ui.facets;

import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Visibility;
import dev.chiplog.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Puts a pane into the panel for each facet of the view-model.
public final class FacetsController {
	private final FacetsViewModel model;
	private final Messages messages;
	private final Map<FacetViewModel, Node> panes = new HashMap<>();
	@FXML
	private VBox list;
	@FXML
	private VBox bottom;
	@FXML
	private Label problem;

	/// The facets of a workspace.
	@SuppressWarnings("NullAway.Init")
	public FacetsController(Workspace workspace, FxThread fxThread, Locale locale) {
		messages = new Messages("facets", locale);
		model = new FacetsViewModel(workspace, fxThread, messages);
	}

	@FXML
	void initialize() {
		model.facets().subscribe(this::show);
		bottom.getChildren().addFirst(new AddFacet(model, messages));
		problem.textProperty().bind(model.problem());
		Visibility.bind(problem, model.problem().isNotEmpty());
		show();
	}

	private void show() {
		panes.keySet().retainAll(model.facets());
		List<Node> shown = model.facets().stream().map(facet -> panes.computeIfAbsent(facet, this::pane)).toList();
		list.getChildren().setAll(shown);
	}

	private Node pane(FacetViewModel facet) {
		return switch (facet) {
			case ValuesViewModel values -> new ValuesPane(values, messages, () -> model.remove(facet));
			case RangeViewModel range -> new RangePane(range, messages, () -> model.remove(facet));
		};
	}
}
