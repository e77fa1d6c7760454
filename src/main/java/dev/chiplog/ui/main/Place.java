package dev.chiplog.ui.main;

/// Where in the window a panel stands.
enum Place {
	/** The query bar, at the top. */
	QUERY,
	/** Under the query bar, as wide as the window. */
	TIMELINE,
	/** At the left. */
	FACETS,
	/** In the middle, first of the views. */
	EVENTS,
	/** In the middle, when the user wants to know what broke. */
	ERRORS,
	/** In the middle, when the user wants to see numbers. */
	CHARTS,
	/** In the middle, when the user compares the values of fields. */
	GROUPS,
	/** In the middle, when the user wants to know what changed. */
	COMPARE,
	/** In the middle, when the user looks at training runs. */
	RUNS,
	/** In the middle, when the user wants to know how lines were read. */
	FORMATS,
	/** At the right. */
	DETAILS,
	/** The line at the bottom. */
	STATUS,
	/** Over the window, when the user wants to export. */
	EXPORT,
	/** Over the window, when the user asks for the keys. */
	HELP
}
