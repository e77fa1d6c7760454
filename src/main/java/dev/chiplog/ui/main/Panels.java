package dev.chiplog.ui.main;

import dev.chiplog.ui.charts.ChartsController;
import dev.chiplog.ui.common.FilePicker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.PanelLoader;
import dev.chiplog.ui.compare.CompareController;
import dev.chiplog.ui.details.DetailsController;
import dev.chiplog.ui.errors.ErrorCountViewModel;
import dev.chiplog.ui.errors.ErrorsController;
import dev.chiplog.ui.events.EventsController;
import dev.chiplog.ui.export.ExportController;
import dev.chiplog.ui.facets.FacetsController;
import dev.chiplog.ui.formats.FormatsController;
import dev.chiplog.ui.groups.GroupsController;
import dev.chiplog.ui.help.HelpController;
import dev.chiplog.ui.query.QueryController;
import dev.chiplog.ui.runs.RunsController;
import dev.chiplog.ui.status.StatusController;
import dev.chiplog.ui.timeline.TimelineController;
import dev.chiplog.workspace.Workspace;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;

/// The panels of one window, each in its place; those that are not seen at first are made when they are.
///
/// To add a panel, add one line to the constructor, for example
/// `load(Place.TIMELINE, new TimelineController(workspace, fxThread, locale));`, or, for one that the user calls for,
/// `later.put(Place.HELP, () -> new HelpController(workspace, locale));`
final class Panels {
	private final Locale locale;
	private final QueryController query;
	private final EventsController events;
	private final ErrorCountViewModel errorCount;
	private final TimelineController timeline;
	private final Map<Place, Parent> loaded = new EnumMap<>(Place.class);
	private final Map<Place, Supplier<Object>> later = new EnumMap<>(Place.class);

	/// @param actions what the window does by key
	/// @param export shows the export panel
	/// @param closeOverlay closes the panel that lies over the window
	/// @param shown which view is seen
	Panels(Workspace workspace, FxThread fxThread, Locale locale, FilePicker picker, Actions actions, Runnable export,
			Runnable closeOverlay, ObjectProperty<View> shown) {
		this.locale = locale;
		StatusController status = load(Place.STATUS, new StatusController(workspace, fxThread, locale));
		load(Place.DETAILS, new DetailsController(workspace, fxThread, locale, status::tell, () -> shown.set(View.FORMATS)));
		timeline = load(Place.TIMELINE, new TimelineController(workspace, fxThread, locale));
		load(Place.FACETS, new FacetsController(workspace, fxThread, locale));
		query = load(Place.QUERY, new QueryController(workspace, fxThread, locale, actions::openFiles, actions::openFolder, export));
		events = load(Place.EVENTS, new EventsController(workspace, fxThread, locale, actions::openFiles, actions::openFolder));
		errorCount = new ErrorCountViewModel(workspace, fxThread);
		later.put(Place.ERRORS, () -> new ErrorsController(workspace, fxThread, locale, shown.map(View.ERRORS::equals), errorCount,
				() -> shown.set(View.EVENTS)));
		later.put(Place.CHARTS,
				() -> new ChartsController(workspace, fxThread, locale, picker, status::tell, shown.map(View.CHARTS::equals)));
		later.put(Place.GROUPS, () -> new GroupsController(workspace, fxThread, locale, picker, shown.map(View.GROUPS::equals),
				() -> shown.set(View.EVENTS)));
		later.put(Place.COMPARE, () -> new CompareController(workspace, fxThread, locale, picker, shown.map(View.COMPARE::equals),
				() -> shown.set(View.EVENTS)));
		later.put(Place.RUNS, () -> new RunsController(workspace, fxThread, locale, picker, status::tell, shown.map(View.RUNS::equals),
				() -> shown.set(View.EVENTS)));
		later.put(Place.FORMATS, () -> new FormatsController(workspace, fxThread, locale, shown.map(View.FORMATS::equals)));
		later.put(Place.EXPORT, () -> new ExportController(workspace, fxThread, locale, picker, closeOverlay));
		later.put(Place.HELP, () -> new HelpController(workspace, locale, actions::all, closeOverlay));
	}

	/// The query bar.
	QueryController query() {
		return query;
	}

	/// The timeline.
	TimelineController timeline() {
		return timeline;
	}

	/// The events view.
	EventsController events() {
		return events;
	}

	/// How many groups of errors there are.
	ErrorCountViewModel errorCount() {
		return errorCount;
	}

	/// The panel in that place, made now if it was not seen before; empty when the window has none there.
	Optional<Parent> at(Place place) {
		Supplier<Object> controller = later.remove(place);
		if (controller != null)
			load(place, controller.get());
		return Optional.ofNullable(loaded.get(place));
	}

	/// Whether the panel in that place is made.
	boolean isLoaded(Place place) {
		return loaded.containsKey(place);
	}

	private <C> C load(Place place, C controller) {
		loaded.put(place, new PanelLoader(locale, Map.of(controller.getClass(), () -> controller)).load(controller.getClass()));
		return controller;
	}
}
