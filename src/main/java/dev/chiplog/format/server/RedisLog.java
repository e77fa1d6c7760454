package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Redis and its sentinels: process, role, time and a mark that is the level.
///
/// Source: the comments on `loglevel` in `redis.conf` and `serverLogRaw`. Traps: the mark `-` is a level; the signal handler writes seconds since 1970; the start banner is drawn over many lines.
public final class RedisLog extends LayoutFormat {

	/// The format; it has no state.
	public RedisLog() {
		super("Redis", Framing.LINES_UNTIL_NEXT, "{pid}:{role} {time} {level:letter} {message}", "[{pid}] {time} {level:letter} {message}",
				"{pid}:{role} ({time:epoch}) {message}");
	}
}
