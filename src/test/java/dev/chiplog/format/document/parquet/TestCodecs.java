package dev.chiplog.format.document.parquet;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.lz4.BlockLZ4CompressorOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.xerial.snappy.Snappy;

/// Packs pages with other libraries than those that unpack them, where there are any; Hadoop's own are not wanted.
final class TestCodecs implements CompressionCodecFactory {

	private record Packing(CompressionCodecName getCodecName) implements BytesInputCompressor {

		@Override
		public BytesInput compress(BytesInput plain) throws IOException {
			byte[] bytes = plain.toInputStream().readAllBytes();
			return BytesInput.from(switch (getCodecName) {
				case UNCOMPRESSED -> bytes;
				case SNAPPY -> Snappy.compress(bytes);
				case ZSTD -> Zstd.compress(bytes);
				case GZIP -> gzip(bytes);
				case LZ4_RAW -> lz4(bytes);
				case LZO, BROTLI, LZ4 -> bytes;
			});
		}

		@Override
		public void release() {
			// holds nothing
		}

		private static byte[] gzip(byte[] bytes) throws IOException {
			ByteArrayOutputStream packed = new ByteArrayOutputStream();
			try (OutputStream stream = new GZIPOutputStream(packed)) {
				stream.write(bytes);
			}
			return packed.toByteArray();
		}

		private static byte[] lz4(byte[] bytes) throws IOException {
			ByteArrayOutputStream packed = new ByteArrayOutputStream();
			try (OutputStream stream = new BlockLZ4CompressorOutputStream(packed)) {
				stream.write(bytes);
			}
			return packed.toByteArray();
		}
	}

	@Override
	public BytesInputCompressor getCompressor(CompressionCodecName codec) {
		return new Packing(codec);
	}

	@Override
	public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
		throw new UnsupportedOperationException("only written here");
	}

	@Override
	public void release() {
		// holds nothing
	}
}
