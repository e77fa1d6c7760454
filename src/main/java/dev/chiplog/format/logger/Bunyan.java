package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Node's bunyan writes: a format version `v`, levels as tens, times in ISO 8601.
///
/// Source: bunyan's documentation, "Core fields" and "Levels". Traps: a level may be a number between the tens; `err.stack` holds a
/// whole trace; `src` is an object.
public final class Bunyan extends JsonDialect {

	/// The format; it has no state.
	public Bunyan() {
		super("bunyan", Signature.having("name", "hostname", "pid", "msg").number("level", "v").text("time"),
				Meaning.times("time").levels("level"));
	}
}
