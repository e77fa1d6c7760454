package dev.chiplog.ui.main;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the middle of the window shows.
public enum View {
	/** The table of events, with the details of one beside it. */
	EVENTS(Place.EVENTS),
	/** Errors, or all events, grouped by pattern, and what one group is about. */
	ERRORS(Place.ERRORS),
	/** Key figures, and numbers drawn over time and as distributions. */
	CHARTS(Place.CHARTS),
	/** How the values of fields compare. */
	GROUPS(Place.GROUPS),
	/** What changed from one window to another. */
	COMPARE(Place.COMPARE),
	/** The curves of training runs. */
	RUNS(Place.RUNS),
	/** What the sources are, and how each line was read. */
	FORMATS(Place.FORMATS);

	private final Place place;

	View(Place place) {
		this.place = place;
	}

	/// The view of that name; empty when there is none.
	public static Optional<View> of(String word) {
		return Arrays.stream(values()).filter(view -> view.word().equals(word)).findFirst();
	}

	/// The names of all views, in the order of their tabs.
	public static List<String> words() {
		return Arrays.stream(values()).map(View::word).toList();
	}

	/// Its name on the command line and in the texts: `events`.
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/// Where its panel stands.
	Place place() {
		return place;
	}
}
