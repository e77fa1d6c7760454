package dev.chiplog.format.server;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Apache ZooKeeper: thread, class and line together in brackets.
///
/// Source: the `log4j.properties` and `logback.xml` that ZooKeeper ships, described in its administrator's guide. Traps: addresses with
/// colons in the thread's name; the server's number behind the time.
public final class ZookeeperLog extends LayoutFormat {

	/// The format; it has no state.
	public ZookeeperLog() {
		super("ZooKeeper", Framing.LINES_UNTIL_NEXT,
				"{time} «[myid:{id:text}] »- {level} [{thread}:{logger:identifier}@{line}] - {message}");
	}
}
