package dev.chiplog.ui.main;

import dev.chiplog.ui.common.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;

/// The middle of the window, side by side: facets, the views and the details, with borders that the user drags.
///
/// The details stand beside the events alone: the other views tell of an event in their own way.
///
/// The sides take a share of the window at first; when the window changes its size later, the views take up the change.
final class Columns extends SplitPane {
	private static final double FACETS_SHARE = 220.0 / 1440;
	private static final double DETAILS_SHARE = 348.0 / 1440;
	private static final double FACETS_LEAST = 180;
	private static final double DETAILS_LEAST = 260;

	private final List<Parent> facets;
	private final List<Parent> details;
	private double detailsShare = DETAILS_SHARE;
	private boolean placed;

	/// @param shown which view is seen
	Columns(Panels panels, ObjectProperty<View> shown, Messages messages) {
		facets = panels.at(Place.FACETS).stream().toList();
		details = panels.at(Place.DETAILS).stream().toList();
		Node views = new Views(panels, shown, messages);
		getItems().addAll(Stream.of(facets.stream(), Stream.of(views), details.stream()).flatMap(part -> part).toList());
		Stream.concat(facets.stream(), details.stream()).forEach(side -> setResizableWithParent(side, false));
		getStyleClass().add("columns");
		shown.subscribe(this::showDetails);
	}

	private void showDetails(View view) {
		boolean wanted = view == View.EVENTS;
		if (wanted == getItems().containsAll(details))
			return;
		double[] positions = getDividerPositions();
		if (wanted) {
			getItems().addAll(details);
			if (placed)
				setDividerPositions(positions.length == 0 ? 0 : positions[0], 1 - detailsShare);
		} else {
			if (placed)
				detailsShare = 1 - positions[positions.length - 1];
			getItems().removeAll(details);
			if (placed && positions.length > 1)
				setDividerPosition(0, positions[0]);
		}
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
		detailsShare = Math.max(DETAILS_LEAST, width * DETAILS_SHARE) / width;
		if (getItems().containsAll(details) && !details.isEmpty())
			setDividerPosition(getDividers().size() - 1, 1 - detailsShare);
	}
}
