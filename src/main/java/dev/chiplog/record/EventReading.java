package dev.chiplog.record;

import java.util.List;

/// How one event was read: what was tried on it, in order, and what came of it.
///
/// @param steps at least one
/// @param bare its text without its layers: what the formats were tried on
public record EventReading(List<Step> steps, String bare) {
	public EventReading {
		steps = List.copyOf(steps);
	}

	/// What a step is about.
	public enum Stage {
		/** Something wrapped around the logger's line. */
		LAYER,
		/** The logger's own format. */
		FORMAT,
		/** Named values in the message. */
		METRICS
	}

	/// What came of a step.
	public enum Outcome {
		/** It fits, and gave the fields. */
		MATCHED,
		/** There was nothing for it to do. */
		NOTHING,
		/** It does not fit. */
		NOT_MATCHED
	}

	/// One thing that was tried.
	///
	/// @param name of the layer or format; empty when the stage as a whole had nothing to do
	/// @param column where a format that does not fit stops fitting, 0-based bytes from where it was tried; -1 for all others
	/// @param expected what should have stood there: the name of a field, a character in quotes; empty when there is no saying
	/// @param fields what it told
	public record Step(Stage stage, String name, Outcome outcome, int column, String expected, List<FieldValue> fields) {
		public Step {
			fields = List.copyOf(fields);
		}

		/// A step that fits.
		public static Step matched(Stage stage, String name, List<FieldValue> fields) {
			return new Step(stage, name, Outcome.MATCHED, -1, "", fields);
		}

		/// A step that had nothing to do.
		public static Step nothing(Stage stage) {
			return new Step(stage, "", Outcome.NOTHING, -1, "", List.of());
		}

		/// A format that does not fit.
		public static Step notMatched(String name, int column, String expected) {
			return new Step(Stage.FORMAT, name, Outcome.NOT_MATCHED, column, expected, List.of());
		}
	}
}
