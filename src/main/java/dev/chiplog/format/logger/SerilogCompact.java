package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;
import dev.chiplog.record.Level;

/// Serilog's compact log event format (CLEF): `@t`, `@m` or the template `@mt`, `@l`, `@x`, and the properties beside them.
///
/// Source: the documentation of Serilog.Formatting.Compact and of CLEF. Traps: no `@l` means Information; `@x` holds a whole exception;
/// a property that begins with `@` is written `@@`; `@r` is an array of renderings.
public final class SerilogCompact extends JsonDialect {

	/// The format; it has no state.
	public SerilogCompact() {
		super("Serilog compact", Signature.having("@t").oneOf("@m", "@mt"), Meaning.times("@t").levels("@l").unwritten(Level.INFO));
	}
}
