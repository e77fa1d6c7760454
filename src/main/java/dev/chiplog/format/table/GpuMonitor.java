package dev.chiplog.format.table;

import dev.chiplog.format.Head;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.table.Column.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What `nvidia-smi dmon` and `nvidia-smi pmon` print: two header lines, of names and of units, again every screenful.
///
/// Source: the manual of `nvidia-smi` (device and process monitoring, `-o DT`). The unit joins the name (`pwr_W`, `sm_percent`). Traps:
/// rows are indented; the header comes again; `-` for what a board does not measure; a clock with no day, or day and clock in two columns.
public final class GpuMonitor extends DirectiveTable {
	private static final Set<String> NO_UNITS = Set.of("idx", "#", "c/g", "name", "yyyymmdd", "hh:mm:ss", "-", "id");

	/// The format; it has no state.
	public GpuMonitor() {
		super("nvidia-smi monitor");
	}

	@Override
	TableShape shape(DirectiveLines directives, Head head) {
		List<String> lines = directives.lines();
		String[] names = lines.size() < 2 ? new String[0] : words(lines.get(lines.size() - 2));
		String[] units = lines.size() < 2 ? new String[0] : words(lines.getLast());
		if (names.length < 2 || names.length != units.length || !List.of(names).contains("gpu"))
			return TableShape.unnamed(head.fields(), head.zone());
		List<Column> columns = new ArrayList<>();
		for (int column = 0; column < names.length; column++)
			columns.add(new Column(new LazyField(head.fields(), name(names[column], units[column])), kind(names[column])));
		return new TableShape(columns, Cells.BLANKS, List.of("-"), "", head.zone(), new LazyField(head.fields(), "time"));
	}

	private static String[] words(String line) {
		return line.substring(1).strip().split("\\s+", -1);
	}

	private static Kind kind(String name) {
		return switch (name) {
			case "Date" -> Kind.DAY;
			case "Time" -> Kind.CLOCK;
			default -> Kind.PLAIN;
		};
	}

	private static String name(String name, String unit) {
		if (NO_UNITS.contains(unit.toLowerCase(Locale.ROOT)))
			return name;
		return name + '_' + (unit.equals("%") ? "percent" : unit);
	}
}
