package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Zeek writes with its JSON writer: one object for each connection or protocol record.
///
/// Source: the Zeek manual, "JSON Logs". Traps: `ts` counts seconds with a fraction or is ISO 8601; fields with nothing in them are
/// left out; keys have dots.
public final class ZeekJson extends JsonDialect {

	/// The format; it has no state.
	public ZeekJson() {
		super("Zeek JSON", Signature.having("ts", "uid", "id.orig_h"), Meaning.times("ts"));
	}
}
