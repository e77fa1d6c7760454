package dev.chiplog.source.unpack;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// Packs bytes in every way that Chiplog unpacks.
public final class Packing {
	private static final int LZ4_FRAME = 4096;

	private Packing() {
	}

	/// Wraps a stream into one that compresses.
	private interface Wrap {
		OutputStream around(OutputStream out) throws IOException;
	}

	/// The bytes, compressed.
	public static byte[] compress(Compression compression, byte[] content) throws IOException {
		return switch (compression) {
			case GZIP -> through(GZIPOutputStream::new, content);
			case ZSTANDARD -> through(ZstdOutputStream::new, content);
			case BZIP2 -> through(out -> new BZip2CompressorOutputStream(out, 1), content);
			case XZ -> through(out -> new XZOutputStream(out, new LZMA2Options(1)), content);
			case LZ4 -> lz4(content);
		};
	}

	/// A zip archive of the members.
	public static byte[] zip(Map<String, byte[]> members) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(packed)) {
			for (Map.Entry<String, byte[]> member : members.entrySet()) {
				out.putArchiveEntry(new ZipArchiveEntry(member.getKey()));
				out.write(member.getValue());
				out.closeArchiveEntry();
			}
		}
		return packed.toByteArray();
	}

	/// A tar archive of the members.
	public static byte[] tar(Map<String, byte[]> members) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (TarArchiveOutputStream out = new TarArchiveOutputStream(packed, "UTF-8")) {
			out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
			for (Map.Entry<String, byte[]> member : members.entrySet()) {
				TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
				entry.setSize(member.getValue().length);
				out.putArchiveEntry(entry);
				out.write(member.getValue());
				out.closeArchiveEntry();
			}
		}
		return packed.toByteArray();
	}

	/// Members by name, in that order.
	public static Map<String, byte[]> members(Object... namesAndContents) {
		Map<String, byte[]> members = new LinkedHashMap<>();
		for (int i = 0; i < namesAndContents.length; i += 2)
			members.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
		return members;
	}

	/// Many small frames, because the library is very slow at making large ones.
	private static byte[] lz4(byte[] content) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		for (int from = 0; from == 0 || from < content.length; from += LZ4_FRAME)
			packed.write(through(FramedLZ4CompressorOutputStream::new,
					Arrays.copyOfRange(content, from, Math.min(content.length, from + LZ4_FRAME))));
		return packed.toByteArray();
	}

	private static byte[] through(Wrap wrap, byte[] content) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream out = wrap.around(packed)) {
			out.write(content);
		}
		return packed.toByteArray();
	}
}
