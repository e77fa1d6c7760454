package dev.chiplog.source.encoding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The chunks of a source that were used last. Threads: safe for any number.
final class RecentChunks {
	private static final int MOST = 8;

	private final Map<Integer, DecodedChunk> chunks = new LinkedHashMap<>(16, 0.75f, true);

	synchronized Optional<DecodedChunk> get(int chunk) {
		return Optional.ofNullable(chunks.get(chunk));
	}

	synchronized void put(int chunk, DecodedChunk decoded) {
		chunks.put(chunk, decoded);
		if (chunks.size() > MOST)
			chunks.remove(chunks.keySet().iterator().next());
	}
}
