package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.LevelScale;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What python-json-logger writes: the fields of a `LogRecord` that its format string names, and any `extra`.
///
/// Source: the documentation of python-json-logger and of `logging.LogRecord`. Traps: only `message` and `levelname` are nearly always
/// there; `exc_info` holds a whole traceback; a message may itself be JSON.
public final class PythonJsonLogger extends JsonDialect {

	/// The format; it has no state.
	public PythonJsonLogger() {
		super("python-json-logger",
				Signature.having("message").text("levelname").lacking("job_id", "worker_id", "node_id", "timestamp_ns").oneOf("asctime",
						"name", "timestamp", "created", "funcName", "lineno", "module", "taskName", "time", "exc_info", "pathname"),
				Meaning.times("timestamp", "asctime", "created", "time").levels(LevelScale.PYTHON, "levelname", "levelno"));
	}
}
