package dev.chiplog.source.spool;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The unpacked blocks that were used last, at most 16 MiB of them. Threads: safe for any number.
final class BlockCache {
	private static final int MOST = 16 * 1024 * 1024 / Spool.BLOCK;

	private final Map<Key, byte[]> blocks = new LinkedHashMap<>(16, 0.75f, true);

	private record Key(Spool spool, int block) {
	}

	/// The block; null when it is not here.
	synchronized byte @Nullable [] get(Spool spool, int block) {
		return blocks.get(new Key(spool, block));
	}

	/// Keeps a block in place of the one that was not used for longest.
	synchronized void put(Spool spool, int block, byte[] bytes) {
		blocks.put(new Key(spool, block), bytes);
		if (blocks.size() > MOST)
			blocks.remove(blocks.keySet().iterator().next());
	}

	/// Drops the blocks of a spool.
	synchronized void forget(Spool spool) {
		blocks.keySet().removeIf(key -> key.spool().equals(spool));
	}
}
