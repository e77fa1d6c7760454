package dev.chiplog.ui.events;

/// What the events view has to show.
public enum EventsState {
	/** Nothing was opened yet. */
	NOTHING_OPEN,
	/** Something is loading, and no row is there yet. */
	LOADING,
	/** What is open holds no events. */
	NO_EVENTS,
	/** There are events, but the filter selects none. */
	NO_MATCH,
	/** The rows could not be had; a sentence says why. */
	FAILED,
	/** Rows. */
	ROWS
}
