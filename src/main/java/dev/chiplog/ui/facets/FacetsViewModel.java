package dev.chiplog.ui.facets;

import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Question;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Pacer;
import dev.chiplog.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The facets of what is open: which there are, and when they ask anew.
///
/// A new filter refreshes them at once; a dataset that grows does so a few times a second.
///
/// Threads: the JavaFX thread.
public final class FacetsViewModel {
	private static final long PAUSE_MILLIS = 350;

	private final Workspace workspace;
	private final Messages messages;
	private final Asker asker;
	private final FacetChoice choice = new FacetChoice();
	private final ObservableList<FacetViewModel> facets = FXCollections.observableArrayList();
	private final ObservableList<FieldInfo> addable = FXCollections.observableArrayList();
	private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
	private List<FieldInfo> fields = List.of();

	/// The facets of a workspace, in the language of the messages.
	public FacetsViewModel(Workspace workspace, FxThread fxThread, Messages messages) {
		this.workspace = workspace;
		this.messages = messages;
		asker = new Asker(workspace, fxThread, problem::set);
		Pacer pacer = new Pacer(fxThread, PAUSE_MILLIS, this::datasetChanged);
		fxThread.follow(workspace.opened(), _ -> choice.clear());
		fxThread.follow(workspace.version(), _ -> pacer.call());
		fxThread.follow(workspace.filter().current(), _ -> refresh());
	}

	/// Why a facet cannot be shown, in one sentence; empty when all can.
	public ReadOnlyStringProperty problem() {
		return problem.getReadOnlyProperty();
	}

	/// The facets from the top down.
	ObservableList<FacetViewModel> facets() {
		return facets;
	}

	/// The fields that are no facet yet, by name.
	ObservableList<FieldInfo> addable() {
		return addable;
	}

	/// Makes a field a facet.
	void add(FieldInfo field) {
		choice.add(field);
		choose();
	}

	/// Leaves a facet out until it is added again.
	void remove(FacetViewModel facet) {
		choice.remove(facet.field());
		choose();
	}

	private void datasetChanged() {
		asker.ask("fields", new Question.Fields(), answer -> {
			fields = answer;
			choose();
			refresh();
		});
	}

	private void refresh() {
		problem.set("");
		facets.forEach(FacetViewModel::refresh);
	}

	private void choose() {
		List<FacetViewModel> next = new ArrayList<>();
		for (FacetField field : choice.of(fields))
			next.add(facets.stream().filter(facet -> facet.field().equals(field)).findFirst().orElseGet(() -> make(field)));
		facets.stream().filter(facet -> !next.contains(facet)).forEach(FacetViewModel::close);
		if (!facets.equals(next))
			facets.setAll(next);
		addable.setAll(choice.addable(fields));
	}

	private FacetViewModel make(FacetField field) {
		return switch (field.kind()) {
			case LEVEL, VALUES, STATUS -> new ValuesViewModel(field, workspace, asker, messages);
			case NUMBER -> new RangeViewModel(field, workspace, asker, messages);
		};
	}

	/// The facet of that name, if there is one.
	Optional<FacetViewModel> facet(String name) {
		return facets.stream().filter(facet -> facet.field().name().equals(name)).findFirst();
	}
}
