package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.LevelScale;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Nextcloud and ownCloud write to their log file: one object an event, with the app that wrote it.
///
/// Source: the Nextcloud administration manual, "Logging". Traps: levels are 0, debug, to 4, fatal; the message may be an object of its
/// own in quotes; `exception` is an object with its trace as an array.
public final class NextcloudLog extends JsonDialect {

	/// The format; it has no state.
	public NextcloudLog() {
		super("Nextcloud", Signature.having("reqId", "time", "app", "message").number("level"), Meaning.times("time")
				.levels(LevelScale.AZURE, "level").called("app", "component").called("exception.Exception", "exception.type"));
	}
}
