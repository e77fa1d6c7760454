package dev.chiplog.source.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// A member of a zip archive before it is unpacked.
///
/// @param archiveSize of the whole archive: what a bomb of overlapping members is held against
/// @param entries of the archive
record ZipMember(Path path, ZipArchiveEntry entry, long archiveSize, ZipEntries entries) implements Packed {

	@Override
	public Instant modified() {
		FileTime time = entry.getLastModifiedTime();
		return time == null ? Instant.EPOCH : time.toInstant();
	}

	@Override
	public InputStream open() throws IOException {
		return entries.open(entry);
	}

	@Override
	public long expectedSize(long unpacked) {
		return Math.max(0, entry.getSize());
	}

	@Override
	public long consumed() {
		return archiveSize;
	}

	@Override
	public boolean ended() {
		return entries.ended();
	}

	@Override
	public void close() {
		// the archive closes what its members share
	}
}
