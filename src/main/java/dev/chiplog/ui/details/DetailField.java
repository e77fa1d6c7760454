package dev.chiplog.ui.details;

/// One field of the event in focus, ready to be shown.
///
/// @param name how the log spells it
/// @param column how a filter or a column names it: the field itself, or a built-in name
/// @param value what a filter compares it to and what is copied
/// @param shown what stands in the panel
/// @param kind how it is drawn
record DetailField(String name, String column, String value, String shown, Kind kind) {

	/// How a field is drawn.
	enum Kind {
		TEXT, TIME,
		/** A time taken from the event before. */
		INFERRED_TIME,
		/** A badge in the colour of the level. */
		LEVEL
	}

	/// A field that is shown as it is.
	static DetailField of(String name, String value) {
		return new DetailField(name, name, value, value, Kind.TEXT);
	}

	/// The field as it would stand in a filter: `user_id=user_32`.
	String clause() {
		return name + "=" + value;
	}
}
