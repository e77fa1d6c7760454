package dev.chiplog.source.unpack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The members of a zip archive in the order in which they stand in it. One thread.
sealed interface ZipEntries extends AutoCloseable {

	/// The next member; empty at the end.
	Optional<ZipArchiveEntry> next() throws IOException;

	/// Whether the member is packed and protected in a way that can be read.
	boolean canRead(ZipArchiveEntry entry);

	/// The unpacked bytes of the member.
	InputStream open(ZipArchiveEntry entry) throws IOException;

	/// Whether the archive's last byte was read and more was asked for.
	boolean ended();

	@Override
	void close() throws IOException;

	/// Members as the directory at the end of the archive lists them; they can be read in any order.
	final class Listed implements ZipEntries {
		private final ZipFile file;
		private final Iterator<ZipArchiveEntry> entries;

		/// @throws IOException when there is no directory
		Listed(SourceChannel channel) throws IOException {
			this.file = ZipFile.builder().setSeekableByteChannel(channel).get();
			this.entries = Collections.list(file.getEntriesInPhysicalOrder()).iterator();
		}

		@Override
		public Optional<ZipArchiveEntry> next() {
			return entries.hasNext() ? Optional.of(entries.next()) : Optional.empty();
		}

		@Override
		public boolean canRead(ZipArchiveEntry entry) {
			return file.canReadEntryData(entry);
		}

		@Override
		public InputStream open(ZipArchiveEntry entry) throws IOException {
			return file.getInputStream(entry);
		}

		@Override
		public boolean ended() {
			return false;
		}

		@Override
		public void close() throws IOException {
			file.close();
		}
	}

	/// Members as they come, for an archive whose directory is missing; each must be read before the next one is asked for.
	final class Streamed implements ZipEntries {
		private final SourceStream archive;
		private final ZipArchiveInputStream stream;

		Streamed(SourceStream archive) {
			this.archive = archive;
			this.stream = new ZipArchiveInputStream(archive, "UTF-8", true, true);
		}

		@Override
		public Optional<ZipArchiveEntry> next() throws IOException {
			return Optional.ofNullable(stream.getNextEntry());
		}

		@Override
		public boolean canRead(ZipArchiveEntry entry) {
			return stream.canReadEntryData(entry);
		}

		@Override
		public InputStream open(ZipArchiveEntry entry) {
			return new FilterInputStream(stream) {
				@Override
				public void close() {
					// the other members are still to come
				}
			};
		}

		@Override
		public boolean ended() {
			return archive.ended();
		}

		@Override
		public void close() throws IOException {
			stream.close();
		}
	}
}
