package dev.chiplog.app;

import dev.chiplog.export.IsoTime;
import dev.chiplog.insight.comparison.Compared;
import dev.chiplog.insight.comparison.Comparison;
import dev.chiplog.insight.comparison.FieldChange;
import dev.chiplog.insight.comparison.PatternChange;
import dev.chiplog.insight.comparison.PatternChanges;
import dev.chiplog.insight.comparison.Side;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.compare.ChangeText;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a comparison found, for people and for programs.
///
/// @param zone in which times are written
record CompareReport(Comparison comparison, Compared compared, ZoneId zone) implements Report {
	private static final int MOST_PATTERNS = 20;
	private static final int LONGEST = 100;

	/// One JSON object on one line.
	@Override
	public String json() throws IOException {
		return new CompareJson(comparison, compared, zone).text();
	}

	/// Both sides, then a table of the fields, then two of the patterns.
	@Override
	public String text(int width) {
		Numbers numbers = new Numbers(Locale.ROOT);
		ChangeText texts = new ChangeText(new Messages("compare", Locale.ROOT), Locale.ROOT);
		List<String> parts = new ArrayList<>();
		TextTable sides = new TextTable("SIDE", ">EVENTS", "FROM", "TO", "FILTER");
		addSide("A", compared.a(), comparison.a(), sides, numbers);
		addSide("B", compared.b(), comparison.b(), sides, numbers);
		parts.add(sides.fitted(width));
		parts.add("");
		TextTable fields = new TextTable("FIELD", "A", "B", ">PSI", "CHANGE", "KS / JS");
		for (FieldChange change : compared.fields())
			fields.add(change.field(), texts.a(change), texts.b(change), texts.stability(change),
					change.band().name().toLowerCase(Locale.ROOT), texts.distance(change));
		parts.add(compared.fields().isEmpty() ? "A or B has no events, so there is nothing to compare." : fields.fitted(width));
		PatternChanges patterns = compared.patterns();
		if (patterns != null) {
			addPatterns("MORE OFTEN IN B", patterns.more(), parts, texts, width);
			addPatterns("LESS OFTEN IN B", patterns.less(), parts, texts, width);
		}
		return String.join(System.lineSeparator(), parts);
	}

	private void addSide(String name, Side side, Filter filter, TextTable table, Numbers numbers) {
		table.add(name, numbers.count(side.events()), side.from().isPresent() ? IsoTime.text(side.from().getAsLong(), zone) : "-",
				side.to().isPresent() ? IsoTime.text(side.to().getAsLong(), zone) : "-", FilterPrinter.print(filter));
	}

	private static void addPatterns(String title, List<PatternChange> patterns, List<String> parts, ChangeText texts, int width) {
		if (patterns.isEmpty())
			return;
		Numbers numbers = new Numbers(Locale.ROOT);
		TextTable table = new TextTable("", ">A", ">B", title);
		for (PatternChange pattern : patterns.subList(0, Math.min(MOST_PATTERNS, patterns.size())))
			table.add(texts.times(pattern), numbers.count(pattern.a()), numbers.count(pattern.b()), shortened(pattern.text()));
		parts.add("");
		parts.add(table.fitted(width));
		int more = patterns.size() - MOST_PATTERNS;
		if (more > 0)
			parts.add(numbers.count(more) + " more are left out; --json lists all");
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
	}
}
