package dev.chiplog.format.document.binary;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.deflate.DeflateCompressorInputStream;
import org.apache.commons.compress.compressors.deflate.DeflateParameters;
import org.apache.commons.compress.compressors.lz4.BlockLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.snappy.SnappyCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// How a page or block of a binary document is compressed.
public enum Codec {
	/** Not at all. */
	NONE,
	/** Snappy's raw format, without frames. */
	SNAPPY,
	/** RFC 1952. */
	GZIP,
	/** RFC 1951, without a header. */
	DEFLATE,
	/** RFC 8878. */
	ZSTD,
	/** A block of LZ4, without frames. */
	LZ4_BLOCK,
	/** As bzip2 writes it. */
	BZIP2,
	/** As xz writes it. */
	XZ;

	/// More is held at once by no writer: pages and blocks are a few mebibytes.
	public static final int LARGEST = 256 * 1024 * 1024;

	/// Unpacks a page or block.
	///
	/// @throws IOException when it is damaged, or unpacks to more than [#LARGEST]
	public byte[] unpack(byte[] packed) throws IOException {
		if (this == NONE || packed.length == 0)
			return packed;
		try (InputStream unpacked = open(new ByteArrayInputStream(packed))) {
			byte[] bytes = unpacked.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST)
				throw new IOException("a block unpacks to more than " + LARGEST + " bytes");
			return bytes;
		}
	}

	private InputStream open(InputStream packed) throws IOException {
		return switch (this) {
			case NONE -> packed;
			case SNAPPY -> new SnappyCompressorInputStream(packed);
			case GZIP -> new GZIPInputStream(packed);
			case DEFLATE -> new DeflateCompressorInputStream(packed, withoutHeader());
			case ZSTD -> new ZstdInputStream(packed);
			case LZ4_BLOCK -> new BlockLZ4CompressorInputStream(packed);
			case BZIP2 -> new BZip2CompressorInputStream(packed);
			case XZ -> new XZCompressorInputStream(packed);
		};
	}

	private static DeflateParameters withoutHeader() {
		DeflateParameters parameters = new DeflateParameters();
		parameters.setWithZlibHeader(false);
		return parameters;
	}
}
