package dev.chiplog.format.training;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;
import dev.chiplog.format.structured.Target;

/// What NVIDIA's inference microservices write with JSON logging turned on: a record of Python's `logging` under their own keys.
///
/// Source: the configuration reference of NVIDIA NIM (`NIM_JSONL_LOGGING`). Traps: numbers are quoted; what is missing is the text
/// `None`; the time may be `None` too.
public final class NimJson extends JsonDialect {

	/// The format; it has no state.
	public NimJson() {
		super("NVIDIA NIM", Signature.having("level", "message", "file_name", "line_number", "exc_info"),
				Meaning.times("time").levels("level").called("file_name", "module"));
	}

	@Override
	protected Target target(String path) {
		return path.equals("line_number") ? Target.number(path) : super.target(path);
	}
}
