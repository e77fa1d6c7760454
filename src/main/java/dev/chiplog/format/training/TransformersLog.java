package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The explicit format of Hugging Face's transformers, with the file and line in the brackets of the level.
///
/// Source: `transformers.utils.logging.enable_explicit_format` (`[%(levelname)s|%(filename)s:%(lineno)s] %(asctime)s >> %(message)s`). Traps: a message that begins on the next line; `>>` within the message. What its example scripts write with dashes is read as Python logging.
public final class TransformersLog extends LayoutFormat {

	/// The format; it has no state.
	public TransformersLog() {
		super("transformers", Framing.LINES_UNTIL_NEXT, "[{level:capitals}|{logger}:{line}] {time} >> {message}",
				"[{level:capitals}|{logger}:{line}:{function}] {time} >> {message}");
	}
}
