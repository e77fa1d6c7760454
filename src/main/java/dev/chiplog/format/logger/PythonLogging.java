package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What Python's `logging` writes with the format strings in common use, and the loggers that follow it (loguru, Hydra, Flask, vLLM,
/// DeepSpeed, Oslo).
///
/// Sources: the `logging` documentation (`BASIC_FORMAT`, `Formatter`), the defaults of loguru, Flask, vLLM and oslo.log. Traps: a
/// message that itself contains ` - ` or `:`; a logger name with dots; multi-line messages and tracebacks, which belong to their event.
public final class PythonLogging extends LayoutFormat {

	/// The format; it has no state.
	public PythonLogging() {
		super("Python logging", Framing.LINES_UNTIL_NEXT, "{time} - {logger} - {level} - {message}",
				"{time} - {logger} - {level}: {message}", "{time} - {level} - {logger:name} - {message}", "{time} - {level} - {message}",
				"{time} - {level}: {message}", "{time} | {level} | {logger:name}:{function}:{line} - {message}",
				"{time} | {logger:name} | {level} - {message}", "{time} | {level} | {logger:name} | {message}",
				"{time} | {level} | {message}", "{time}:{level}:{logger:name}:{message}", "{time}:{level}:{message}",
				"[{time}] {level} in {logger}: {message}", "[{time}] [{level}] [{logger}:{line}:{function}]~{message}",
				"[{time}][{logger}][{level}~] - {message}", "{level} {time} [{logger}:{line}] {message}",
				"{level} {time} [{logger:name}] {message}", "{time} {pid} {level} {logger:name} [{request_id:text}] {message}",
				"{time} {pid} {level} {logger:name} {message}", "({logger}): {time}, {pid} {level} {message}",
				"({logger}): {time} {level} {message}", "{thread}::{level}::{time}::{module}::{line}::{logger}::{message}",
				"{level:capitals}:{logger:name}:{message}");
	}
}
