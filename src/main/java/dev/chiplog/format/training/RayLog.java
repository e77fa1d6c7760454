package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The logs of Ray: Python processes, the C++ components and Ray Serve.
///
/// Source: Ray's documentation of its log files, `ray._private.ray_constants.LOGGER_FORMAT`, `RayLog` in C++, `ray.serve`'s log format. Traps: the level is a letter in C++; a component in parentheses; a request id that may be missing; ` -- ` within the message.
public final class RayLog extends LayoutFormat {

	/// The format; it has no state.
	public RayLog() {
		super("Ray", Framing.LINES_UNTIL_NEXT, "{time} {level:capitals} {logger}:{line} -- {message}",
				"[{time} {level:letter} {pid:number} {thread:number}] «({component}) »{logger}:{line}: {message}",
				"{level:capitals} {time} {logger} {replica}« {request_id}» -- {message}");
	}
}
