package dev.chiplog.format.custom;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.layout.HeadShare;
import dev.chiplog.record.FormatDefinition;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A format that a user has described by a regular expression.
///
/// A line begins an event when the expression matches all of it and its time can be read; in a format without times, when its level is a
/// known word. Traps: a word that is no level stays a text; a group that is missing tells nothing; only what JSON would call a number is one;
/// bytes that are no UTF-8 match as one character each and are told as they are.
public final class CustomFormat implements Format {
	/// A user who describes a format means the sources that it understands half of, whatever else understands them too.
	private static final double OWN = 0.5;

	private final FormatDefinition definition;
	private final LinePattern pattern;
	private final TimeNotation times;
	private final LevelTable levels;

	private CustomFormat(FormatDefinition definition, LinePattern pattern, TimeNotation times) {
		this.definition = definition;
		this.pattern = pattern;
		this.times = times;
		this.levels = new LevelTable(definition.levels());
	}

	/// The format that a definition describes; its samples are not looked at.
	///
	/// @throws BrokenFormatException when the definition makes no sense
	public static CustomFormat of(FormatDefinition definition) throws BrokenFormatException {
		List<String> faults = new ArrayList<>();
		if (definition.name().isBlank() || !definition.name().equals(definition.name().strip()))
			faults.add("name is empty or has blanks around it; say what the format is called, as \"checkout service\"");
		TimeNotation times = times(definition.time(), faults);
		Optional<LinePattern> pattern = LinePattern.of(definition, faults);
		if (!faults.isEmpty() || pattern.isEmpty() || times == null)
			throw new BrokenFormatException(faults);
		return new CustomFormat(definition, pattern.get(), times);
	}

	/// The format that a definition describes, once it understands each of its samples as they say.
	///
	/// @throws BrokenFormatException when the definition makes no sense or a sample is not understood so
	public static CustomFormat proven(FormatDefinition definition) throws BrokenFormatException {
		CustomFormat format = of(definition);
		List<String> faults = SampleTests.faults(format);
		if (!faults.isEmpty())
			throw new BrokenFormatException(faults);
		return format;
	}

	/// What the user wrote.
	public FormatDefinition definition() {
		return definition;
	}

	@Override
	public String name() {
		return definition.name();
	}

	@Override
	public Framing framing() {
		return definition.spansLines() ? Framing.LINES_UNTIL_OWN_NEXT : Framing.LINE;
	}

	@Override
	public double recognise(Head head) {
		double share = HeadShare.of(this, head);
		return share >= OWN ? 1 : share;
	}

	@Override
	public EventParser open(Head head) {
		ZoneId own = definition.zone();
		TimeNotation.Reader reader = times.open(own == null ? head.zone() : own, head.modified(), head.bytes());
		return new CustomParser(new LineMatcher(pattern, reader, levels), pattern, head.fields());
	}

	LinePattern pattern() {
		return pattern;
	}

	private static @Nullable TimeNotation times(@Nullable String text, List<String> faults) {
		try {
			return TimeNotation.of(text);
		} catch (IllegalArgumentException wrong) {
			faults.add(String.valueOf(wrong.getMessage()));
			return null;
		}
	}
}
