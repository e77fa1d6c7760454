package dev.chiplog.ui.main;

import dev.chiplog.ui.common.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;

/// The middle of the window, side by side: facets, the views and the details, with borders that the user drags.
///
/// The sides take a share of the window at first; when the window changes its size later, the views take up the change.
final class Columns extends SplitPane {
	private static final double FACETS_SHARE = 220.0 / 1440;
	private static final double DETAILS_SHARE = 348.0 / 1440;
	private static final double FACETS_LEAST = 180;
	private static final double DETAILS_LEAST = 260;

	private final List<Parent> facets;
	private final List<Parent> details;
	private boolean placed;

	Columns(Panels panels, Messages messages) {
		facets = panels.at(Place.FACETS).stream().toList();
		details = panels.at(Place.DETAILS).stream().toList();
		Node views = new Views(panels, messages);
		getItems().addAll(Stream.of(facets.stream(), Stream.of(views), details.stream()).flatMap(part -> part).toList());
		Stream.concat(facets.stream(), details.stream()).forEach(side -> setResizableWithParent(side, false));
		getStyleClass().add("columns");
	}

	@Override
	protected void layoutChildren() {
		if (!placed && getWidth() > 0)
			place(getWidth());
		super.layoutChildren();
	}

	private void place(double width) {
		placed = true;
		if (!facets.isEmpty())
			setDividerPosition(0, Math.max(FACETS_LEAST, width * FACETS_SHARE) / width);
		if (!details.isEmpty())
			setDividerPosition(getDividers().size() - 1, 1 - Math.max(DETAILS_LEAST, width * DETAILS_SHARE) / width);
	}
}
