package dev.chiplog.source.unpack;

import dev.chiplog.source.Archive;
import dev.chiplog.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// A tape archive (POSIX ustar and pax, GNU tar), whose members are stretches of it.
///
/// The archive may be compressed: it is then a source that is unpacked while the members are looked for.
public final class TarArchive implements Archive {
	private static final int HEADER = 512;
	private static final int SUM_BEGIN = 148;
	private static final int SUM_END = 156;

	private final Source source;
	private final SourceStream stream;
	private final TarArchiveInputStream entries;
	private final MemberList members;
	private Optional<SourceSlice> last = Optional.empty();
	private volatile boolean ended;

	/// @param source the archive's bytes, closed together with it
	public TarArchive(Source source, MemberOpener opener) {
		this.source = source;
		this.stream = new SourceStream(source);
		this.entries = new TarArchiveInputStream(stream, "UTF-8");
		this.members = new MemberList(opener);
	}

	/// Whether the first bytes of a source are the header of a member: its check sum is right.
	public static boolean isTar(byte[] head, int length) {
		if (length < HEADER || head[0] == 0)
			return false;
		long sum = 0;
		long told = 0;
		boolean octal = true;
		for (int i = 0; i < HEADER; i++) {
			boolean inSum = i >= SUM_BEGIN && i < SUM_END;
			sum += inSum ? ' ' : head[i] & 0xFF;
			if (inSum && head[i] >= '0' && head[i] <= '7')
				told = told * 8 + head[i] - '0';
			else if (inSum && head[i] != ' ' && head[i] != 0)
				octal = false;
		}
		return octal && sum == told;
	}

	@Override
	public Path path() {
		return source.path();
	}

	@Override
	public long expectedSize() {
		return ended ? members.size() : source.expectedSize();
	}

	@Override
	public Optional<Source> next() {
		while (!ended) {
			Optional<TarArchiveEntry> entry = nextEntry();
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
		source.close();
	}

	private Optional<TarArchiveEntry> nextEntry() {
		Optional<TarArchiveEntry> entry = Optional.empty();
		String damage = "";
		try {
			entry = Optional.ofNullable(entries.getNextEntry());
		} catch (IOException | IllegalArgumentException broken) {
			damage = "\"" + path() + "\" is damaged behind byte " + stream.position() + "; the members behind it were not found.";
		}
		if (entry.isEmpty())
			end(damage);
		return entry;
	}

	private void end(String damage) {
		ended = true;
		boolean lastIsCut = last.flatMap(SourceSlice::problem).isPresent();
		source.problem().ifPresentOrElse(members::tell, () -> {
			if (!damage.isEmpty() && !lastIsCut)
				members.tell(damage);
			else if (members.isEmpty())
				members.tell("There is no file in the archive \"" + path() + "\".");
		});
	}

	private Optional<Source> member(TarArchiveEntry entry) {
		Optional<Path> path = new MemberName(entry.getName()).below(path());
		if (path.isEmpty() || !entry.isFile())
			return Optional.empty();
		if (entry.isSparse()) {
			members.tell("\"" + path.get() + "\" is stored as a sparse file, so it was left out; unpack the archive first.");
			return Optional.empty();
		}
		FileTime modified = entry.getLastModifiedTime();
		SourceSlice slice = new SourceSlice(source, path.get(), modified == null ? Instant.EPOCH : modified.toInstant(), stream.position(),
				entry.getSize());
		last = Optional.of(slice);
		return members.open(slice);
	}
}
