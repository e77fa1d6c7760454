package dev.chiplog.format.custom;

import dev.chiplog.record.FormatDefinition;
import dev.chiplog.record.FormatSample;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Runs the samples of a described format as its tests.
///
/// A time with no zone is read in UTC when the format names no zone; one with no year is read as if the log had been written when the sample
/// says, or today.
final class SampleTests {

	private SampleTests() {
	}

	/// What the samples find wrong, one clause each; empty when the format understands them all.
	static List<String> faults(CustomFormat format) {
		FormatDefinition definition = format.definition();
		List<String> faults = new ArrayList<>();
		if (definition.samples().isEmpty())
			faults.add("samples has none; give at least one event of the format, which is its test, as [[samples]] with line = \"…\"");
		for (int i = 0; i < definition.samples().size(); i++) {
			String name = "sample " + (i + 1);
			faults(format, definition.samples().get(i)).forEach(fault -> faults.add(name + ": " + fault));
		}
		return faults;
	}

	private static List<String> faults(CustomFormat format, FormatSample sample) {
		Instant time = sample.time();
		ZoneId zone = format.definition().zone();
		Trial trial = new Trial(format, zone == null ? ZoneOffset.UTC : zone, time == null ? Instant.now() : time);
		return switch (trial.of(sample.line())) {
			case Trial.Refused(String reason) -> List.of(reason);
			case Trial.Understood(ToldEvent event) -> differences(sample, event);
		};
	}

	private static List<String> differences(FormatSample sample, ToldEvent event) {
		List<String> faults = new ArrayList<>();
		Level level = sample.level();
		if (level != null && level != event.level())
			faults.add("its level is " + Objects.requireNonNullElse(event.level(), "none") + ", not " + level);
		Instant time = sample.time();
		if (time != null) {
			Optional<Instant> told = event.epochNanos().stream().mapToObj(nanos -> Instant.ofEpochSecond(0, nanos)).findFirst();
			if (!told.equals(Optional.of(time)))
				faults.add("its time is " + told.map(Instant::toString).orElse("none") + ", not " + time);
		}
		sample.fields().forEach((field, wanted) -> {
			Optional<String> told = event.text(field);
			if (!told.equals(Optional.of(wanted)))
				faults.add("its " + field + " is " + told.map(text -> "\"" + text + "\"").orElse("none") + ", not \"" + wanted + "\"");
		});
		return faults;
	}
}
