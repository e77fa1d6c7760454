package dev.chiplog.format.training;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Ray's processes, Ray Data and Ray Serve write with JSON logging: Python's record and what Ray knows of the job.
///
/// Source: the Ray documentation, "Configuring Logging", and Ray Serve's "Monitor Your Application". Traps: `asctime` has no zone, so
/// `timestamp_ns` is better where it is there; a Serve access line has its latency in the message only.
public final class RayJson extends JsonDialect {

	/// The format; it has no state.
	public RayJson() {
		super("Ray JSON",
				Signature.having("message").text("levelname").oneOf("job_id", "worker_id", "node_id", "timestamp_ns", "replica",
						"component_name"),
				Meaning.times("timestamp_ns", "asctime").levels("levelname").called("component_name", "component").called("replica",
						"replica_id"));
	}
}
