package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The text log of MongoDB 2.6 to 4.2; later versions write JSON.
///
/// Source: MongoDB's manual, Log Messages (4.2). Traps: a component that is only a dash; a debug level with its number, `D2`.
public final class MongoText extends LayoutFormat {

	/// The format; it has no state.
	public MongoText() {
		super("MongoDB text", Framing.LINES_UNTIL_NEXT,
				"{time} {level:I=INFO|W=WARNING|E=ERROR|F=CRITICAL|D=DEBUG|D1=DEBUG|D2=DEBUG|D3=DEBUG|D4=DEBUG|D5=DEBUG} {logger:name} [{thread}]~{message}");
	}
}
