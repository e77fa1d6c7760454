package dev.chiplog.export;

import dev.chiplog.query.GroupAnswer.Group;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Groups of events as CSV (RFC 4180, UTF-8): a header, then one record a group, numbers in full; what is not known is left empty.
///
/// @param by the names of the fields that make the groups
/// @param value the name of the numeric field; null for no statistics
/// @param distinct the name of the field whose distinct values are counted; null for none
/// @param groups in the order in which they are written
/// @param total how many events all groups have, listed or not
/// @param zone in which times are written
/// @param defuse whether keys that a spreadsheet would run as formulas get a `'` before them
public record GroupCsv(List<String> by, @Nullable String value, @Nullable String distinct, List<Group> groups, long total, ZoneId zone,
		boolean defuse) {
	private static final List<String> PERCENTILES = List.of("p50", "p95", "p99");

	public GroupCsv {
		by = List.copyOf(by);
		groups = List.copyOf(groups);
	}

	/// Writes the file, which appears only once it is whole.
	///
	/// @throws IOException with one sentence, when it cannot be written; then nothing is left behind
	public void write(Path to) throws IOException {
		try (WholeFile whole = WholeFile.beside(to)) {
			try (OutputStream out = whole.open();
					CSVPrinter printer = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
							CSVFormat.RFC4180)) {
				printer.printRecord(header());
				for (Group group : groups)
					printer.printRecord(cells(group));
			}
			whole.keep();
		}
	}

	private List<String> header() {
		List<String> header = new ArrayList<>(by);
		header.addAll(List.of("count", "share", "errors", "error_rate"));
		if (value != null) {
			header.add("mean");
			header.addAll(PERCENTILES);
		}
		if (distinct != null)
			header.add("distinct");
		header.addAll(List.of("first", "last"));
		return header;
	}

	private List<String> cells(Group group) {
		List<String> cells = new ArrayList<>(group.key().stream().map(key -> defuse ? Formula.defused(key) : key).toList());
		cells.add(Long.toString(group.count()));
		cells.add(number(total == 0 ? 0 : (double) group.count() / total));
		cells.add(Long.toString(group.errors()));
		cells.add(number(group.errorRate()));
		if (value != null) {
			cells.add(number(group.numbers().mean()));
			group.numbers().percentiles().stream().limit(PERCENTILES.size()).map(GroupCsv::number).forEach(cells::add);
		}
		if (distinct != null)
			cells.add(Long.toString(group.distinct()));
		cells.add(time(group.first()));
		cells.add(time(group.last()));
		return cells;
	}

	private String time(OptionalLong nanos) {
		return nanos.isPresent() ? IsoTime.text(nanos.getAsLong(), zone) : "";
	}

	private static String number(double number) {
		return Double.isNaN(number) ? "" : Double.toString(number);
	}
}
