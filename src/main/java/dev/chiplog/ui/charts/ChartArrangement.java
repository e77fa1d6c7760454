package dev.chiplog.ui.charts;

import dev.chiplog.settings.KeptChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The charts in their order, among them, not seen, those that are remembered though the log has not what they show.
///
/// Threads: the JavaFX thread.
final class ChartArrangement {
	private final Function<ChartSetup, ChartViewModel> maker;
	private final ObservableList<ChartViewModel> charts = FXCollections.observableArrayList();
	private List<Place> places = List.of();

	/// One place in the order.
	///
	/// @param kept what is remembered of the chart
	/// @param chart empty when the log has not what it shows
	private record Place(KeptChart kept, Optional<ChartViewModel> chart) {
		boolean has(ChartViewModel other) {
			return chart.filter(other::equals).isPresent();
		}
	}

	/// @param maker makes a chart
	ChartArrangement(Function<ChartSetup, ChartViewModel> maker) {
		this.maker = maker;
	}

	/// Those that are seen.
	ObservableList<ChartViewModel> charts() {
		return charts;
	}

	/// All, to be remembered.
	List<KeptChart> kept() {
		return places.stream().map(Place::kept).toList();
	}

	/// Shows remembered charts as far as the log has what they show; a chart that is there already stays as it is.
	void show(List<KeptChart> kept, ChartMemory memory) {
		List<Place> present = new ArrayList<>(places);
		List<Place> next = new ArrayList<>();
		for (KeptChart each : kept) {
			Optional<ChartSetup> setup = memory.setup(each);
			Place place = present.stream()
					.filter(known -> known.kept().equals(each) && known.chart().map(chart -> chart.setup().get()).equals(setup)).findFirst()
					.orElseGet(() -> new Place(each, setup.map(maker)));
			present.remove(place);
			next.add(place);
		}
		put(next);
	}

	/// Puts a chart at the end.
	ChartViewModel add(ChartSetup setup, ChartMemory memory) {
		ChartViewModel chart = maker.apply(setup);
		put(Stream.concat(places.stream(), Stream.of(new Place(memory.kept(setup), Optional.of(chart)))).toList());
		return chart;
	}

	/// Takes a chart away.
	void remove(ChartViewModel chart) {
		put(places.stream().filter(place -> !place.has(chart)).toList());
	}

	/// Moves a chart to another place among those that are seen, 0 for the first; a place beyond the ends is the end.
	///
	/// @return whether it stood elsewhere
	boolean move(ChartViewModel chart, int to) {
		int target = Math.clamp(to, 0, charts.size() - 1);
		if (charts.indexOf(chart) == target)
			return false;
		ChartViewModel taken = charts.get(target);
		boolean onward = charts.indexOf(chart) < target;
		List<Place> next = new ArrayList<>();
		for (Place place : places) {
			if (place.has(taken) && onward)
				next.add(place);
			if (place.has(taken))
				next.add(place(chart));
			if (!place.has(chart) && !(place.has(taken) && onward))
				next.add(place);
		}
		put(next);
		return true;
	}

	/// Sets a chart up otherwise.
	void change(ChartViewModel chart, ChartSetup setup, ChartMemory memory) {
		places = places.stream().map(place -> place.has(chart) ? new Place(memory.kept(setup), place.chart()) : place).toList();
		chart.change(setup);
	}

	private Place place(ChartViewModel chart) {
		return places.stream().filter(place -> place.has(chart)).findFirst().orElseThrow();
	}

	private void put(List<Place> next) {
		places = next;
		List<ChartViewModel> seen = next.stream().flatMap(place -> place.chart().stream()).toList();
		charts.stream().filter(chart -> !seen.contains(chart)).forEach(ChartViewModel::close);
		// at once, so that nobody takes a chart that is moved for removed
		if (!seen.equals(charts))
			charts.setAll(seen);
	}
}
