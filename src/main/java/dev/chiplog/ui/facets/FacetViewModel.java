package dev.chiplog.ui.facets;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/// One facet, whatever it looks like.
///
/// Threads: the JavaFX thread.
sealed interface FacetViewModel permits ValuesViewModel, RangeViewModel {

	/// The field that it shows.
	FacetField field();

	/// Whether its values are shown under its name; a facet that is not open asks nothing.
	BooleanProperty open();

	/// What stands at the right of its name: how many values it has, or its 95th percentile.
	ReadOnlyStringProperty remark();

	/// Asks anew, as the filter or the dataset changed.
	void refresh();

	/// Withdraws what is asked: the facet goes away.
	void close();
}
