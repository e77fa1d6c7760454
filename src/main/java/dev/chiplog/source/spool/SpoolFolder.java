package dev.chiplog.source.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the sources of one opening are unpacked to.
///
/// The folder on disk is made for the first spool and deleted with the last one, at the latest when the program exits; what a crash left
/// behind is deleted when the next opening begins. Threads: safe for any number.
public final class SpoolFolder {
	private final Path parent;
	private final SpoolLimits limits;
	private final BlockCache cache = new BlockCache();
	private final Set<Spool> spools = new HashSet<>();
	private @Nullable SpoolFile file;

	/// @param parent where the folder is made
	public SpoolFolder(Path parent, SpoolLimits limits) {
		this.parent = parent;
		this.limits = limits;
		AbandonedFolders.delete(parent);
	}

	/// A folder under the system's folder for temporary files.
	public static SpoolFolder standard() {
		return new SpoolFolder(Path.of(System.getProperty("java.io.tmpdir")), SpoolLimits.STANDARD);
	}

	/// How much may be unpacked.
	public SpoolLimits limits() {
		return limits;
	}

	/// An empty spool, to be closed.
	///
	/// @throws IOException with a sentence, when there is no place for it
	public synchronized Spool newSpool() throws IOException {
		if (file == null)
			file = SpoolFile.make(parent, limits.leastRoom());
		Spool spool = new Spool(this, file, cache);
		spools.add(spool);
		return spool;
	}

	/// Forgets a spool, and deletes the folder if it was the last.
	synchronized void release(Spool spool) {
		cache.forget(spool);
		if (!spools.remove(spool) || !spools.isEmpty() || file == null)
			return;
		try {
			file.delete();
		} catch (IOException late) {
			throw new UncheckedIOException("The temporary folder under \"" + parent + "\" could not be deleted.", late);
		} finally {
			file = null;
		}
	}
}
