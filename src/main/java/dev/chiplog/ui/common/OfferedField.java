package dev.chiplog.ui.common;

/// A field that the user may pick: as the filter writes it, and as the user reads it.
///
/// @param clause how a filter names it
/// @param title what the user reads: the name of the field, or the role's word where several fields play it
/// @param note more about it, muted; empty for none
public record OfferedField(FilteredField clause, String title, String note) {

	/// The name under which the dataset is asked.
	public String asked() {
		return clause.asked();
	}

	/// The field among the choices of a button.
	public Choice choice() {
		return new Choice(clause.name(), title, note);
	}
}
