package dev.chiplog.format.logger;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.layout.HeadShare;

/// Syslog as RFC 5424 describes it, with its structured data as fields `id.name`.
///
/// Source: RFC 5424, 6. Traps: `-` for every part that is missing; escaped quotes and brackets in a value; a byte order mark before the
/// message; several elements without a blank between them.
public final class StructuredSyslog implements Format {

	@Override
	public String name() {
		return "syslog (RFC 5424)";
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
		return new StructuredSyslogParser(head);
	}
}
