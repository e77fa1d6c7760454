package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.LevelScale;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What MongoDB 4.4 and later writes: `t.$date`, one-letter severity `s`, component `c`, numbered message `id`, context `ctx`, `msg`.
///
/// Source: the MongoDB manual, "Log Messages". The one-letter keys become `severity`, `component` and `context`. Traps: debug is `D1`
/// to `D5`; `attr` is an object of any depth, with times of its own; a slow query has `durationMillis` there.
public final class MongoJson extends JsonDialect {

	/// The format; it has no state.
	public MongoJson() {
		super("MongoDB JSON", Signature.having("t.$date", "ctx", "msg").text("s", "c"), Meaning.times("t.$date")
				.levels(LevelScale.LETTERS, "severity").called("s", "severity").called("c", "component").called("ctx", "context"));
	}
}
