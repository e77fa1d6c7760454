package dev.chiplog.source.open;

import dev.chiplog.source.Content;
import dev.chiplog.source.FileSource;
import dev.chiplog.source.Input;
import dev.chiplog.source.OpenFiles;
import dev.chiplog.source.Source;
import dev.chiplog.source.encoding.DecodedSource;
import dev.chiplog.source.encoding.EncodingGuess;
import dev.chiplog.source.spool.SpoolFolder;
import dev.chiplog.source.unpack.Compression;
import dev.chiplog.source.unpack.TarArchive;
import dev.chiplog.source.unpack.UnpackedSource;
import dev.chiplog.source.unpack.ZipArchive;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// Opens files as what their first bytes say they are, whatever their names say. One thread at a time.
final class SourceOpener {
	private static final int LOOKED_AT = 8 * 1024;

	private final OpenFiles files = new OpenFiles();
	private final SpoolFolder spools;
	private final Function<Path, Optional<Charset>> encodings;

	/// @param spools where compressed files are unpacked to
	/// @param encodings the encoding that the user chose for a path, if any
	SourceOpener(SpoolFolder spools, Function<Path, Optional<Charset>> encodings) {
		this.spools = spools;
		this.encodings = encodings;
	}

	/// Opens a file: a log, a compressed log, an archive of logs, or a compressed archive.
	///
	/// @throws IOException with a sentence, when it cannot be read
	Input open(Path file) throws IOException {
		Source source = unpacked(FileSource.open(file, files));
		byte[] head = head(source);
		if (TarArchive.isTar(head, head.length))
			return new TarArchive(source, this::openMember);
		if (ZipArchive.isZip(head, head.length))
			return new ZipArchive(source, spools, this::openMember);
		return readable(source, head);
	}

	/// Opens a member as a file is opened, but for archives.
	private Source openMember(Source member) throws IOException {
		Source source = unpacked(member);
		byte[] head = head(source);
		if (!TarArchive.isTar(head, head.length) && !ZipArchive.isZip(head, head.length))
			return readable(source, head);
		source.close();
		throw new IOException("\"" + member.path() + "\" is an archive inside an archive, so it was left out; unpack the outer one first.");
	}

	private Source unpacked(Source source) throws IOException {
		byte[] head = head(source);
		Optional<Compression> compression = Compression.of(head, head.length);
		return compression.isPresent() ? UnpackedSource.of(source, compression.get(), spools) : source;
	}

	private Source readable(Source source, byte[] head) throws IOException {
		Content content = Content.of(head, head.length);
		if (content == Content.TEXT)
			return inUtf8(source);
		if (content.isReadable())
			return source;
		source.close();
		throw new IOException("\"" + source.path() + "\" " + content.remedy());
	}

	private Source inUtf8(Source source) throws IOException {
		Optional<Charset> wanted = encodings.apply(source.path());
		Charset charset = wanted.isPresent() ? wanted.get() : EncodingGuess.of(source);
		return charset.equals(StandardCharsets.UTF_8) ? source : new DecodedSource(source, charset);
	}

	private static byte[] head(Source source) throws IOException {
		byte[] head = new byte[LOOKED_AT];
		return Arrays.copyOf(head, source.read(0, head, 0, head.length));
	}
}
