package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The text log of KServe's Python model servers.
///
/// Source: KServe's `logging.py` (`%(asctime)s.%(msecs)03d %(process)s %(name)s %(levelname)s [%(filename)s:%(funcName)s():%(lineno)s] %(message)s`). Traps: parentheses behind the function; `uvicorn.access` lines between them, in the same format.
public final class KserveLog extends LayoutFormat {

	/// The format; it has no state.
	public KserveLog() {
		super("KServe", Framing.LINES_UNTIL_NEXT, "{time} {pid} {logger:name} {level:capitals} [{file}:{function}():{line}] {message}");
	}
}
