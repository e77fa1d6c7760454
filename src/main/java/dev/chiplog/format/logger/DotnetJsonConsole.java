package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What .NET's `AddJsonConsole` writes: `EventId`, `LogLevel`, `Category`, `Message` and the values of the message as `State`.
///
/// Source: Microsoft's documentation of console log formatting. Traps: `Timestamp` is only there with a `TimestampFormat`, and as that
/// says; `State` has the template as `{OriginalFormat}` and the message again; `Exception` is a text.
public final class DotnetJsonConsole extends JsonDialect {

	/// The format; it has no state.
	public DotnetJsonConsole() {
		super(".NET JSON console", Signature.having("EventId", "Category").text("LogLevel"),
				Meaning.times("Timestamp").levels("LogLevel").called("State.Message", "State.Rendered"));
	}
}
