package dev.chiplog.bench.sidebyside;

import dev.chiplog.query.Question;
import java.util.List;
import java.util.function.IntFunction;

/// Something that both engines are asked, timed as a whole.
///
/// @param name what the report calls it
/// @param freshEngine whether Chiplog's engine has answered nothing before; else it has answered the runs before this one
/// @param questions what is asked at the run of a number, counted from 0
record Inquiry(String name, boolean freshEngine, IntFunction<List<Question<?>>> questions) {

	/// One question, the same at every run, put to an engine that has answered nothing yet.
	static Inquiry of(String name, Question<?> question) {
		return new Inquiry(name, true, _ -> List.of(question));
	}
}
