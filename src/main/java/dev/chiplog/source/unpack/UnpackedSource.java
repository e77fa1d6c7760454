package dev.chiplog.source.unpack;

import dev.chiplog.source.Source;
import dev.chiplog.source.spool.Spool;
import dev.chiplog.source.spool.SpoolFolder;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A packed source, unpacked into a spool as far as it was asked for.
///
/// Whoever asks for a byte that is not there yet unpacks up to it; nothing is unpacked twice.
public final class UnpackedSource implements Source {
	/// What no text in UTF-8 holds marks how far a decompressor came that failed and does not say how far.
	private static final byte UNTOUCHED = (byte) 0xFF;

	private final Packed packed;
	private final Spool spool;
	private final Allowance allowance;
	private final byte[] buffer = new byte[64 * 1024];
	private @Nullable InputStream stream;
	private volatile boolean ended;
	private volatile Optional<String> problem = Optional.empty();

	UnpackedSource(Packed packed, SpoolFolder folder, Allowance allowance) throws IOException {
		this.packed = packed;
		this.spool = folder.newSpool();
		this.allowance = allowance;
	}

	/// A compressed source; it is closed together with the unpacked one.
	///
	/// @throws IOException with a sentence, when there is no place to unpack to
	public static UnpackedSource of(Source compressed, Compression compression, SpoolFolder folder) throws IOException {
		return new UnpackedSource(new PackedSource(compressed, compression), folder, new Allowance(folder.limits()));
	}

	@Override
	public Path path() {
		return packed.path();
	}

	@Override
	public long size() {
		return spool.size();
	}

	@Override
	public long expectedSize() {
		long unpacked = spool.size();
		return ended ? unpacked : Math.max(unpacked, packed.expectedSize(unpacked));
	}

	@Override
	public Instant modified() {
		return packed.modified();
	}

	@Override
	public Optional<String> problem() {
		return problem;
	}

	@Override
	public int read(long offset, byte[] into, int at, int length) throws IOException {
		while (!ended && spool.size() - offset < length)
			pull();
		return spool.read(offset, into, at, length);
	}

	@Override
	public void close() {
		closeStream();
		spool.close();
		packed.close();
	}

	/// Unpacks everything that is left.
	void drain() throws IOException {
		read(Long.MAX_VALUE - 1, new byte[1], 0, 1);
	}

	private synchronized void pull() throws IOException {
		if (ended)
			return;
		Arrays.fill(buffer, UNTOUCHED);
		try {
			if (stream == null)
				stream = packed.open();
			int read = stream.read(buffer, 0, buffer.length);
			if (read < 0)
				end();
			else
				keep(read);
		} catch (IOException | RuntimeException broken) {
			// libraries answer damaged bytes with exceptions of all kinds
			keep(touched());
			stop(broken instanceof EOFException || packed.ended()
					? "is cut off: what could be unpacked of it ends at byte " + spool.size()
					: "is damaged: what could be unpacked of it ends at byte " + spool.size());
		}
	}

	private void keep(int length) {
		try {
			spool.append(buffer, 0, length);
			if (!allowance.spend(length, packed.consumed()))
				stop(allowance.reason() + ", so it was unpacked only up to byte " + spool.size());
		} catch (IOException full) {
			stop("was unpacked only up to byte " + spool.size() + ", because " + full.getMessage());
		}
	}

	private int touched() {
		int length = buffer.length;
		while (length > 0 && buffer[length - 1] == UNTOUCHED)
			length--;
		return length;
	}

	private void stop(String why) {
		if (ended)
			return;
		problem = Optional.of("\"" + packed.path() + "\" " + why + ".");
		end();
	}

	private synchronized void end() {
		ended = true;
		closeStream();
		try {
			spool.finish();
		} catch (IOException full) {
			// the last bytes stay in memory then
			return;
		}
	}

	private synchronized void closeStream() {
		ended = true;
		try {
			if (stream != null)
				stream.close();
		} catch (IOException late) {
			// all that was wanted of it is read
			return;
		} finally {
			stream = null;
		}
	}
}
