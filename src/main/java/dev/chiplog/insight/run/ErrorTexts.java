package dev.chiplog.insight.run;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Question;
import dev.chiplog.record.Event;
import dev.chiplog.record.Role;
import dev.chiplog.record.Value;
import java.util.ArrayList;
import java.util.List;

/// Reads what the first errors of a run say.
///
/// @param engine what the errors are read from
record ErrorTexts(LogEngine engine, Cancellation cancellation) {
	private static final int MOST = 20;

	/// The errors, the first ones with their texts.
	List<RunError> read(List<RunError> errors) {
		List<RunError> told = new ArrayList<>(errors);
		for (int i = 0; i < Math.min(MOST, told.size()); i++) {
			RunError error = told.get(i);
			String text = engine.answer(new Question.One(error.place().event()), cancellation).map(ErrorTexts::text).orElse("");
			told.set(i, new RunError(error.level(), error.place(), text));
		}
		return told;
	}

	private static String text(Event event) {
		String whole = event.value(Role.MESSAGE).map(Value::asText).filter(text -> !text.isBlank()).orElse(event.raw());
		return whole.strip().lines().findFirst().orElse("");
	}
}
