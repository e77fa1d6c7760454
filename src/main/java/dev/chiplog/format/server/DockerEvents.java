package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What `docker events --format json` writes: what happened to which container, image, network or volume.
///
/// Source: the Docker reference, "docker system events". Traps: the time is there in seconds and in nanoseconds; `status`, `id` and
/// `from` only for containers; `Action` may hold a command line.
public final class DockerEvents extends JsonDialect {

	/// The format; it has no state.
	public DockerEvents() {
		super("Docker events", Signature.having("Type", "Action", "Actor.ID").oneOf("timeNano", "time"), Meaning.times("timeNano", "time"));
	}
}
