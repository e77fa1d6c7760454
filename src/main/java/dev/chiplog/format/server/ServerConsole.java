package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What uvicorn and gunicorn write to their console: server messages and one line a request.
///
/// Sources: `uvicorn.logging` (`%(levelprefix)s`, `AccessFormatter`), gunicorn's `glogging`. Traps: a request line with blanks in its path; a status without a reason.
public final class ServerConsole extends LayoutFormat {

	/// The format; it has no state.
	public ServerConsole() {
		super("uvicorn/gunicorn", Framing.LINES_UNTIL_NEXT,
				"{level:capitals}: {client} - \"{method} {path:text} {protocol}\" {status:number} {reason:rest}",
				"{level:capitals}: {client} - \"{method} {path:text} {protocol}\" {status:number}$",
				"{time} {level:capitals}: {client} - \"{method} {path:text} {protocol}\" {status:number} {reason:rest}",
				"{time} {level:capitals}: {client} - \"{method} {path:text} {protocol}\" {status:number}$",
				"[{time}] [{pid}] [{level}] {message}", "{level:capitals}:  {message}");
	}
}
