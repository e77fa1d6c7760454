package dev.chiplog.ui.common.chart;

import dev.chiplog.ui.common.chart.Plot.LegendEntry;
import java.util.List;

/// Something that is drawn between the axes of a plot.
///
/// Arrays in layers are never written to once they are here.
public sealed interface Layer {

	/// What of it the legend explains; entries without a name are left out there.
	List<LegendEntry> legend();

	/// A line from point to point, broken where a value is missing; a point between two gaps is drawn as a dot.
	record Line(String name, Ink ink, Points points) implements Layer {
		@Override
		public List<LegendEntry> legend() {
			return List.of(new LegendEntry(name, ink));
		}
	}

	/// A dot for every point that has a value.
	record Dots(String name, Ink ink, Points points) implements Layer {
		@Override
		public List<LegendEntry> legend() {
			return List.of(new LegendEntry(name, ink));
		}
	}

	/// A dot for every point that has a value, to be read one by one: what lies how on a plane.
	record Cloud(String name, Ink ink, Points points) implements Layer {
		@Override
		public List<LegendEntry> legend() {
			return List.of(new LegendEntry(name, ink.withOpacity(1)));
		}
	}

	/// Bars from the bottom up, their parts stacked, the first at the bottom: counts per bucket, or a histogram.
	///
	/// @param edges where the bars begin and end on the axis across, rising; one more than there are bars
	/// @param parts each with one value a bar
	record Bars(double[] edges, List<Part> parts) implements Layer {
		public Bars {
			parts = List.copyOf(parts);
		}

		@Override
		public List<LegendEntry> legend() {
			return parts.stream().map(part -> new LegendEntry(part.name(), part.ink())).toList();
		}

		/// How high the bar is with all its parts.
		double height(int bar) {
			double height = 0;
			for (Part part : parts)
				height += Double.isNaN(part.values()[bar]) ? 0 : part.values()[bar];
			return height;
		}
	}

	/// Bars from the left to the right, one below the other in each row of the axis up, which must be [Axis.Names].
	///
	/// @param parts each with one value a row
	record Rows(List<Part> parts) implements Layer {
		public Rows {
			parts = List.copyOf(parts);
		}

		@Override
		public List<LegendEntry> legend() {
			return parts.stream().map(part -> new LegendEntry(part.name(), part.ink())).toList();
		}
	}

	/// A heat map: cells that are the stronger coloured the more they hold, by the logarithm of it, woven of the colours of its sheets.
	///
	/// @param across where the columns begin and end, rising; one more than there are columns
	/// @param up where the rows begin and end, rising; one more than there are rows
	/// @param sheets at least one
	/// @param name what is counted
	record Cells(double[] across, double[] up, List<Sheet> sheets, String name) implements Layer {
		public Cells {
			sheets = List.copyOf(sheets);
		}

		@Override
		public List<LegendEntry> legend() {
			return sheets.stream().map(sheet -> new LegendEntry(sheet.name(), sheet.ink())).toList();
		}

		/// How much a cell holds of all sheets.
		long held(int column, int row) {
			long held = 0;
			for (Sheet sheet : sheets)
				held += sheet.counts()[column][row];
			return held;
		}

		/// The most that a cell holds; 0 when there is none.
		long most() {
			long most = 0;
			for (int column = 0; column + 1 < across.length; column++)
				for (int row = 0; row + 1 < up.length; row++)
					most = Math.max(most, held(column, row));
			return most;
		}
	}

	/// What of the cells of a heat map is of one series.
	///
	/// @param name for the legend; empty when there is nothing to tell apart
	/// @param counts one array a column, in it one count a row from the bottom up
	record Sheet(String name, Ink ink, long[][] counts) {
	}

	/// What a bar is made of.
	///
	/// @param name for the legend; empty when there is nothing to tell apart
	/// @param values one a bar; NaN counts as none
	record Part(String name, Ink ink, double[] values) {
	}
}
