package dev.chiplog.source.unpack;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/// A way in which one stream of bytes is packed, told by its first bytes. Several packed streams behind each other are one.
public enum Compression {
	/** RFC 1952. */
	GZIP("\u001f\u008b\b") {
		@Override
		InputStream open(InputStream packed) throws IOException {
			return new GZIPInputStream(packed, BUFFER);
		}
	},
	/** RFC 8878. */
	ZSTANDARD("\\(\u00b5/\u00fd") {
		@Override
		InputStream open(InputStream packed) throws IOException {
			return new ZstdInputStreamNoFinalizer(packed);
		}
	},
	/** The bzip2 file format. */
	BZIP2("BZh[1-9](1AY&SY|\u0017rE8P\u0090)") {
		@Override
		InputStream open(InputStream packed) throws IOException {
			return new BZip2CompressorInputStream(packed, true);
		}
	},
	/** The .xz file format, 1.2.1. */
	XZ("\u00fd7zXZ\u0000") {
		@Override
		InputStream open(InputStream packed) throws IOException {
			return new XZInputStream(packed, MEMORY_KIB);
		}
	},
	/** The LZ4 frame format, 1.6. */
	LZ4("\u0004\"M\u0018") {
		@Override
		InputStream open(InputStream packed) throws IOException {
			return new FramedLZ4CompressorInputStream(packed, true);
		}
	};

	private static final int BUFFER = 64 * 1024;
	private static final int MEMORY_KIB = 1024 * 1024;
	private static final int LONGEST_SIGNATURE = 10;

	private final String signature;

	/// @param signature a pattern for the first bytes, as characters of Latin-1
	Compression(String signature) {
		this.signature = "(?s)" + signature + ".*";
	}

	/// Which one the first bytes of a source tell.
	public static Optional<Compression> of(byte[] head, int length) {
		String start = new String(head, 0, Math.min(length, LONGEST_SIGNATURE), StandardCharsets.ISO_8859_1);
		for (Compression compression : values())
			if (start.matches(compression.signature))
				return Optional.of(compression);
		return Optional.empty();
	}

	/// A stream of the unpacked bytes.
	abstract InputStream open(InputStream packed) throws IOException;
}
