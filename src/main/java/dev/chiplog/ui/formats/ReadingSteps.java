package dev.chiplog.ui.formats;

import dev.chiplog.record.EventReading;
import dev.chiplog.record.EventReading.Outcome;
import dev.chiplog.record.EventReading.Stage;
import dev.chiplog.record.EventReading.Step;
import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Role;
import dev.chiplog.ui.common.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Tells in words how a line was read.
record ReadingSteps(Messages messages) {
	private static final int LONG = 24;

	/// The steps in their order, numbered.
	List<StepRow> rows(EventReading reading) {
		boolean layered = reading.steps().stream().anyMatch(step -> step.stage() == Stage.LAYER && step.outcome() == Outcome.MATCHED);
		List<StepRow> rows = new ArrayList<>();
		int number = 0;
		Stage before = Stage.LAYER;
		for (Step step : reading.steps()) {
			// every layer is a step of its own, the formats are choices at one step
			boolean next = rows.isEmpty() || step.stage() == Stage.LAYER || step.stage() != before;
			number += next ? 1 : 0;
			before = step.stage();
			rows.add(new StepRow(number, step.outcome(), title(step), detail(step, reading.bare(), layered)));
		}
		return rows;
	}

	private String title(Step step) {
		return switch (step.stage()) {
			case LAYER -> step.name().isEmpty() ? messages.text("step.layers") : messages.text("step.layer", step.name());
			case FORMAT -> step.name().isEmpty() ? messages.text("step.formats") : step.name();
			case METRICS -> messages.text("step.metrics");
		};
	}

	private String detail(Step step, String bare, boolean layered) {
		return switch (step.outcome()) {
			case MATCHED -> step.fields().isEmpty() ? messages.text("step.fits") : told(step);
			case NOTHING -> messages.text("step.nothing." + (step.stage() == Stage.LAYER ? "layer" : "other"));
			case NOT_MATCHED -> missing(step, bare, layered);
		};
	}

	private static String told(Step step) {
		return step.fields().stream().map(value -> step.stage() == Stage.FORMAT ? value.field().name() : pair(value)).distinct()
				.collect(Collectors.joining(", "));
	}

	private static String pair(FieldValue value) {
		String text = value.value().asText();
		Role role = value.field().role();
		boolean plain = role == Role.TIME || role == Role.MESSAGE || text.isEmpty() || text.length() > LONG;
		return plain ? value.field().name() : value.field().name() + "=" + text;
	}

	/// Columns are told in characters and counted from 1, as everywhere in the window.
	private String missing(Step step, String bare, boolean layered) {
		if (step.column() < 0 || (step.column() == 0 && step.expected().isEmpty()))
			return messages.text("step.differs");
		String key = step.expected().isEmpty() ? "step.stops" : "step.missing";
		return messages.text(layered ? key + ".bare" : key, characters(bare, step.column()) + 1, step.expected());
	}

	private static int characters(String text, int bytes) {
		byte[] all = text.getBytes(StandardCharsets.UTF_8);
		String before = new String(all, 0, Math.min(bytes, all.length), StandardCharsets.UTF_8);
		return before.codePointCount(0, before.length());
	}
}
