package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What Python's `logging` writes with the format strings in common use, and the loggers that follow it (Airflow, Celery, Scrapy, Salt, Odoo, Jupyter, Hydra, Flask, vLLM,
/// DeepSpeed, Oslo).
///
/// Sources: the `logging` documentation (`BASIC_FORMAT`, `Formatter`), the defaults of Flask, vLLM and oslo.log. Traps: a
/// message that itself contains ` - ` or `:`; a logger name with dots; multi-line messages and tracebacks, which belong to their event.
public final class PythonLogging extends LayoutFormat {

	/// The format; it has no state.
	public PythonLogging() {
		super("Python logging", Framing.LINES_UNTIL_NEXT, "{time} - {logger} - {level} - {message}",
				"{time} - {logger} - {level}: {message}", "{time} - {level} - {logger:name} - {message}", "{time} - {level} - {message}",
				"{time} - {level}: {message}", "{time} | {logger:name} | {level} - {message}",
				"{time} | {level} | {logger:name} | {message}", "{time} | {level} | {message}", "{time}:{level}:{logger:name}:{message}",
				"{time}:{level}:{message}", "[{time}] {level} in {logger}: {message}",
				"[{time}] [{level}] [{logger}:{line}:{function}]~{message}", "[{time}][{logger}][{level}~] - {message}",
				"{level} {time} [{logger}:{line}] {message}", "{level} {time} [{logger:qualified}] {message}",
				"{time} {pid} {level} {logger:name} [{request_id:text}] {message}", "{time} {pid} {level} {logger:name} {message}",
				"({logger}): {time}, {pid} {level} {message}", "({logger}): {time} {level} {message}",
				"{thread}::{level}::{time}::{module}::{line}::{logger}::{message}", "{level:capitals}:{logger:name}:{message}",
				"[{time}] {{logger}:{line}} {level} - {message}", "[{time}: {level}/{logger}] {message}",
				"{time} [{logger:name}~:{line}~][{level}~][{pid}] {message}", "{time} [{logger:name}] {level}: {message}",
				"[{level:letter} {time} {logger:name}:{line}] {message}", "[{level:letter} {time} {logger:name}] {message}",
				"{time} {pid} {level} {database} {logger:qualified}: {message}", "{time} [{level}~] {logger:name}: {message}",
				"{time} [{level}~] {logger:name}:{line}: {message}", "{time} [{level}~] {message}",
				"{time} {level} [{logger:name}:{line}] {message}", "{time} {level} {logger:name}:{line} - {message}",
				"[{time}] {level} [{logger:name}:{line}] {message}", "[{time}] {level} [{logger:name}] {message}",
				"[{time}] [{level}] {message}", "[{time}][{level}] {message}", "{time} {logger:qualified} {level} {message}",
				"[{level}|{logger}:{line}] {time} >> {message}", "{time} {level} {logger:qualified} {message}");
	}
}
