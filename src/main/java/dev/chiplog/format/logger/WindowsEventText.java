package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The text of Windows events as `wevtutil qe /f:text` prints them: one property a line, then the description.
///
/// Source: Microsoft's documentation of `wevtutil`. Traps: the level is the sixth line; a description over many lines; an event without a
/// task.
public final class WindowsEventText extends LayoutFormat {

	/// The format; it has no state.
	public WindowsEventText() {
		super("Windows event text", Framing.LINES_UNTIL_NEXT,
				"Event[{record:number}]«:»$~Log Name: {channel:text}$~Source: {logger:text}$~Date: {time}$~Event ID: {event_id:number}$~Task: {task:text}$~Level: {level}$~{message}");
	}
}
