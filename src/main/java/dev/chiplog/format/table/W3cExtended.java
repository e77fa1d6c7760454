package dev.chiplog.format.table;

import dev.chiplog.format.Head;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.table.Column.Kind;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The extended log file format of the W3C: IIS access and `httperr` logs, Amazon CloudFront, Exchange, Windows Firewall.
///
/// Sources: the working draft WD-logfile-960323, Microsoft's documentation of W3C logging in IIS and of `HTTP.sys` error logs, Amazon's
/// documentation of CloudFront's standard logs. Traps: `#Fields` again in the middle, with other columns; rows with only a clock, whose
/// day stands in the last `#Date`; times in UTC, but for columns that end in `-local`; `-` for nothing; blanks in quoted cells; tabs
/// (CloudFront) or commas (Exchange) between the cells.
public final class W3cExtended extends DirectiveTable {

	/// The format; it has no state.
	public W3cExtended() {
		super("W3C extended");
	}

	@Override
	TableShape shape(DirectiveLines directives, Head head) {
		String fields = directives.value("Fields:");
		if (fields.isEmpty())
			return TableShape.unnamed(head.fields(), ZoneOffset.UTC);
		boolean commas = fields.indexOf(',') > 0 && fields.indexOf(' ') < 0;
		List<Column> columns = new ArrayList<>();
		boolean local = false;
		for (String name : fields.split(commas ? "," : "[ \\t]+", -1)) {
			local |= name.equals("time-local");
			columns.add(new Column(new LazyField(head.fields(), name), kind(name)));
		}
		String date = directives.value("Date:");
		String stamp = date.isEmpty() ? directives.value("Start-Date:") : date;
		return new TableShape(columns, commas ? ',' : Cells.BLANKS, List.of("-"), stamp.split("[ T]", -1)[0],
				local ? head.zone() : ZoneOffset.UTC, new LazyField(head.fields(), "time"));
	}

	/// Keeps every directive that the new ones do not write again: a `#Date` alone does not forget the columns.
	@Override
	public byte[] redirect(byte[] before, byte[] lines) {
		List<String> newer = DirectiveLines.of(lines).lines();
		List<String> kept = new ArrayList<>(DirectiveLines.of(before).lines());
		kept.removeIf(line -> newer.stream().anyMatch(other -> name(other).equals(name(line))));
		kept.addAll(newer);
		return (String.join("\n", kept) + "\n").getBytes(StandardCharsets.UTF_8);
	}

	private static String name(String line) {
		return line.substring(0, Math.max(0, line.indexOf(':'))).toLowerCase(Locale.ROOT);
	}

	private static Kind kind(String name) {
		return switch (name.toLowerCase(Locale.ROOT)) {
			case "date", "date-local", "date-utc" -> Kind.DAY;
			case "time", "time-local", "time-utc" -> Kind.CLOCK;
			case "date-time", "datetime", "timestamp" -> Kind.STAMP;
			default -> Kind.PLAIN;
		};
	}
}
