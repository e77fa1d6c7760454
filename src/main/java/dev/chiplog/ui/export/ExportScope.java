package dev.chiplog.ui.export;

/// Which events leave.
enum ExportScope {
	/** What the filter selects. */
	FILTER,
	/** The rows that are picked in the events view. */
	PICKED,
	/** Every event of the dataset. */
	EVERYTHING
}
