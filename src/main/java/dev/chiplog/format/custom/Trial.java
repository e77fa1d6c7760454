package dev.chiplog.format.custom;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Head;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;

/// A described format tried on events by hand. One thread.
public final class Trial {
	private final EventParser parser;
	private final Mismatch mismatch;

	/// How one event came out.
	public sealed interface Outcome {
	}

	/// The format understands the event.
	public record Understood(ToldEvent event) implements Outcome {
	}

	/// The format does not understand the event.
	///
	/// @param reason a clause with neither capital nor full stop
	public record Refused(String reason) implements Outcome {
	}

	/// @param zone in which a time with no zone is read, when the format names none
	/// @param modified gives the year, or the day, to times that write none
	public Trial(CustomFormat format, ZoneId zone, Instant modified) {
		this.parser = format.open(new Head(new byte[0], new FieldTable(), zone, modified));
		this.mismatch = new Mismatch(format.definition(), format.pattern());
	}

	/// Reads an event.
	///
	/// @param event its lines, without the last line end
	public Outcome of(String event) {
		byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
		ToldEvent told = new ToldEvent();
		return parser.parse(bytes, 0, bytes.length, told) ? new Understood(told) : new Refused(mismatch.reason(event));
	}
}
