package dev.chiplog.source.unpack;

import dev.chiplog.source.Archive;
import dev.chiplog.source.Source;
import dev.chiplog.source.spool.SpoolFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/// An archive in PKWARE's format (APPNOTE.TXT), each member of which is packed for itself.
///
/// One that was cut off has lost the directory at its end; its members are then found one behind the other.
public final class ZipArchive implements Archive {
	private static final String SIGNATURE = "PK\u0003\u0004";
	private static final String EMPTY = "PK\u0005\u0006";

	private final Source source;
	private final SpoolFolder folder;
	private final MemberList members;
	private final Allowance allowance;
	private @Nullable ZipEntries entries;
	private @Nullable UnpackedSource last;
	private volatile boolean ended;

	/// @param source the archive's bytes, closed together with it
	public ZipArchive(Source source, SpoolFolder folder, MemberOpener opener) {
		this.source = source;
		this.folder = folder;
		this.members = new MemberList(opener);
		this.allowance = new Allowance(folder.limits());
	}

	/// Whether the first bytes of a source are those of a zip archive.
	public static boolean isZip(byte[] head, int length) {
		String start = new String(head, 0, Math.min(length, 4), StandardCharsets.ISO_8859_1);
		return start.equals(SIGNATURE) || start.equals(EMPTY);
	}

	@Override
	public Path path() {
		return source.path();
	}

	@Override
	public long expectedSize() {
		return ended ? members.size() : Math.max(members.size(), source.expectedSize());
	}

	@Override
	public Optional<Source> next() throws IOException {
		while (!ended) {
			Optional<ZipArchiveEntry> entry = nextEntry();
			if (entry.isEmpty())
				break;
			Optional<Source> member = member(entry.get());
			if (member.isPresent())
				return member;
		}
		return Optional.empty();
	}

	@Override
	public List<String> problems() {
		return members.problems();
	}

	@Override
	public void close() {
		members.close();
		try {
			if (entries != null)
				entries.close();
		} catch (IOException late) {
			throw new UncheckedIOException("\"" + path() + "\" could not be closed: " + late.getMessage() + ".", late);
		}
		source.close();
	}

	private ZipEntries entries() throws IOException {
		if (entries != null)
			return entries;
		// a packed archive has its directory only once it is unpacked to its end
		source.read(Long.MAX_VALUE - 1, new byte[1], 0, 1);
		try {
			entries = new ZipEntries.Listed(new SourceChannel(source));
		} catch (IOException | IllegalArgumentException directoryLost) {
			members.tell("\"" + path() + "\" is cut off or damaged: the list of its members is missing, and only those found were read.");
			entries = new ZipEntries.Streamed(new SourceStream(source));
		}
		return entries;
	}

	private Optional<ZipArchiveEntry> nextEntry() throws IOException {
		Optional<ZipArchiveEntry> entry = Optional.empty();
		if (last != null && entries instanceof ZipEntries.Streamed)
			last.drain();
		try {
			if (allowance.isExceeded())
				members.tell("\"" + path() + "\" " + allowance.reason() + ", so the rest of its members was left out.");
			else
				entry = entries().next();
		} catch (IOException | IllegalArgumentException broken) {
			if (!(entries instanceof ZipEntries.Streamed))
				members.tell("\"" + path() + "\" is damaged; the members behind " + members.size() + " bytes were not found.");
		}
		ended = entry.isEmpty();
		if (ended && members.isEmpty())
			members.tell("There is no file in the archive \"" + path() + "\".");
		return entry;
	}

	private Optional<Source> member(ZipArchiveEntry entry) throws IOException {
		Optional<Path> path = new MemberName(entry.getName()).below(path());
		if (path.isEmpty() || entry.isDirectory() || entry.isUnixSymlink())
			return Optional.empty();
		if (entry.getGeneralPurposeBit().usesEncryption()) {
			members.tell("\"" + path.get() + "\" is encrypted, so it was left out; unpack it with its password first.");
			return Optional.empty();
		}
		ZipEntries open = entries();
		if (!open.canRead(entry)) {
			members.tell("\"" + path.get() + "\" is packed in a way that is rarely used, so it was left out; unpack it first.");
			return Optional.empty();
		}
		ZipMember member = new ZipMember(path.get(), entry, source.size(), open);
		last = new UnpackedSource(member, folder, allowance);
		return members.open(last);
	}
}
