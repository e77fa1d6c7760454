package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What Node's Winston writes as text: `simple`, and the `printf` formats of its documentation.
///
/// Source: Winston's documentation (`format.simple`, `format.label`). Traps: its own levels `http`, `verbose` and `silly`; a colon in the
/// message; JSON behind it.
public final class WinstonText extends LayoutFormat {

	/// The format; it has no state.
	public WinstonText() {
		super("Winston", Framing.LINES_UNTIL_NEXT,
				"{time} [{logger:text}] {level:error=ERROR|warn=WARNING|info=INFO|http=INFO|verbose=TRACE|debug=DEBUG|silly=TRACE}: {message}",
				"{time} [{level:error=ERROR|warn=WARNING|info=INFO|http=INFO|verbose=TRACE|debug=DEBUG|silly=TRACE}]: {message}",
				"{time} {level:error=ERROR|warn=WARNING|info=INFO|http=INFO|verbose=TRACE|debug=DEBUG|silly=TRACE}: {message}",
				"[{time}] {level:error=ERROR|warn=WARNING|info=INFO|http=INFO|verbose=TRACE|debug=DEBUG|silly=TRACE}: {message}",
				"{level:error=ERROR|warn=WARNING|info=INFO|http=INFO|verbose=TRACE|debug=DEBUG|silly=TRACE}: {message}");
	}
}
