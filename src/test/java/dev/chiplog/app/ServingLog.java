package dev.chiplog.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Four events of a model server.
final class ServingLog {

	private ServingLog() {
	}

	/// Writes them to a file.
	static Path write(Path file) throws IOException {
		return Files.writeString(file,
				"""
						{"time":"2025-03-01T00:00:00Z","level":"INFO","logger":"serve","model":"bert","metrics":{"latency_ms":10.0},"message":"served"}
						{"time":"2025-03-01T00:00:01Z","level":"INFO","logger":"serve","model":"bert","metrics":{"latency_ms":20.0},"message":"served"}
						{"time":"2025-03-01T00:00:02Z","level":"WARNING","logger":"queue","model":"추천-v2","metrics":{"latency_ms":31.5},"message":"slow"}
						{"time":"2025-03-01T00:00:03.500Z","level":"ERROR","logger":"serve","model":"bert","metrics":{"latency_ms":90.0},"message":"timeout"}
						""");
	}
}
