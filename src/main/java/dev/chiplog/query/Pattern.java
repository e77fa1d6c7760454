package dev.chiplog.query;

import java.util.List;

/// The template that a group of messages shares, with the exception that comes with it.
///
/// @param text the template, with `<*>` in its variable places; what `@pattern` says, one text a pattern in a dataset
/// @param exceptions the types of the exception and of its causes, the one that reached the log first; empty when there is none
/// @param frames the significant places of the stack, the innermost first, as `predict.py predict_batch`; empty when there is none
public record Pattern(String text, List<String> exceptions, List<String> frames) {
	/// What stands in a variable place.
	public static final String VARIABLE = "<*>";

	public Pattern {
		exceptions = List.copyOf(exceptions);
		frames = List.copyOf(frames);
	}
}
