package dev.chiplog.format.training;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.HeadShare;
import dev.chiplog.format.layout.LazyField;

/// The lines that Hugging Face's Trainer prints at each logging step: a Python dict of metrics, with neither time nor level.
///
/// Source: `transformers.trainer_callback.PrinterCallback` and `ProgressCallback`. The metrics are lifted from the message. Traps: `nan`
/// and `inf` as numbers; newer versions that print numbers as texts; dicts that hold something else, as configurations do over several
/// lines.
public final class TrainerDict implements Format {

	@Override
	public String name() {
		return "Trainer metrics";
	}

	@Override
	public Framing framing() {
		return Framing.LINE;
	}

	@Override
	public double recognise(Head head) {
		return HeadShare.of(this, head);
	}

	@Override
	public EventParser open(Head head) {
		return new Parser(new LazyField(head.fields(), "message"));
	}

	/// Tells the whole line as the message.
	private record Parser(LazyField message) implements EventParser {

		/// Whether the line is a dict from brace to brace whose first value is a number.
		@Override
		public boolean starts(byte[] bytes, int from, int to) {
			int end = Characters.trimEnd(bytes, from, to);
			if (end - from < 7 || bytes[from] != '{' || bytes[from + 1] != '\'' || bytes[end - 1] != '}')
				return false;
			int quote = from + 2;
			while (quote < end && (Characters.isLetterOrDigit(bytes[quote]) || bytes[quote] == '_' || bytes[quote] == '/'))
				quote++;
			int value = quote + 3;
			if (quote == from + 2 || value >= end || bytes[quote] != '\'' || bytes[quote + 1] != ':' || bytes[quote + 2] != ' ')
				return false;
			int digit = bytes[value] == '-' || bytes[value] == '\'' ? value + 1 : value;
			return Characters.isDigit(bytes[digit]) || bytes[value] == 'n' && bytes[value + 1] == 'a' || bytes[digit] == 'i';
		}

		@Override
		public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
			if (!starts(bytes, from, Lines.end(bytes, from, to)))
				return false;
			sink.text(message.get(), bytes, from, Characters.trimEnd(bytes, from, to));
			return true;
		}
	}
}
