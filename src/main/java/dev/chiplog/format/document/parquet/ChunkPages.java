package dev.chiplog.format.document.parquet;

import dev.chiplog.format.document.Original;
import dev.chiplog.format.document.binary.Codec;
import dev.chiplog.format.document.binary.OriginalStream;
import java.io.IOException;
import java.util.zip.CRC32;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/// The pages of one column in one row group (<https://parquet.apache.org/docs/file-format/data-pages/>), each read when it is its turn.
///
/// So no more than one page a column is in memory. One thread's.
final class ChunkPages implements PageReader {
	private final OriginalStream stream;
	private final long values;
	private final Codec codec;
	private long read;
	private @Nullable Page ahead;

	/// A page as it stands in the file.
	private record Page(PageHeader header, byte[] bytes) {
	}

	/// @param column of which it is known that its codec can be read
	ChunkPages(Original original, ColumnMetaData column) {
		long data = column.getData_page_offset();
		boolean dictionary = column.isSetDictionary_page_offset() && column.getDictionary_page_offset() > 0;
		this.stream = new OriginalStream(original, dictionary ? Math.min(data, column.getDictionary_page_offset()) : data);
		this.values = column.getNum_values();
		this.codec = required(column.getCodec());
	}

	/// How to unpack what a codec of Parquet packed; null when there is no way.
	static @Nullable Codec codec(CompressionCodec codec) {
		return switch (codec) {
			case UNCOMPRESSED -> Codec.NONE;
			case SNAPPY -> Codec.SNAPPY;
			case GZIP -> Codec.GZIP;
			case ZSTD -> Codec.ZSTD;
			case LZ4_RAW -> Codec.LZ4_BLOCK;
			case LZO, BROTLI, LZ4 -> null;
		};
	}

	@Override
	public long getTotalValueCount() {
		return values;
	}

	@Override
	public @Nullable DictionaryPage readDictionaryPage() {
		try {
			Page page = peek();
			if (page == null || page.header().getType() != PageType.DICTIONARY_PAGE)
				return null;
			ahead = null;
			return new DictionaryPage(BytesInput.from(codec.unpack(page.bytes())),
					page.header().getDictionary_page_header().getNum_values(),
					encoding(page.header().getDictionary_page_header().getEncoding()));
		} catch (IOException broken) {
			throw new DamagedPage(broken);
		}
	}

	@Override
	public @Nullable DataPage readPage() {
		try {
			while (read < values) {
				Page page = peek();
				ahead = null;
				if (page == null)
					return null;
				if (page.header().getType() == PageType.DATA_PAGE)
					return counted(first(page.header().getData_page_header(), page.bytes()));
				if (page.header().getType() == PageType.DATA_PAGE_V2)
					return counted(second(page.header().getData_page_header_v2(), page.bytes()));
			}
			return null;
		} catch (IOException broken) {
			throw new DamagedPage(broken);
		}
	}

	private DataPage counted(DataPage page) {
		read += page.getValueCount();
		return page;
	}

	private DataPage first(DataPageHeader header, byte[] packed) throws IOException {
		byte[] bytes = codec.unpack(packed);
		return new DataPageV1(BytesInput.from(bytes), header.getNum_values(), bytes.length, null,
				encoding(header.getRepetition_level_encoding()), encoding(header.getDefinition_level_encoding()),
				encoding(header.getEncoding()));
	}

	/// Levels stand before the values, uncompressed.
	private DataPage second(DataPageHeaderV2 header, byte[] page) throws IOException {
		int repetitions = header.getRepetition_levels_byte_length();
		int levels = repetitions + header.getDefinition_levels_byte_length();
		if (repetitions < 0 || levels < repetitions || levels > page.length)
			throw new IOException("the levels of a page are longer than the page");
		byte[] rest = java.util.Arrays.copyOfRange(page, levels, page.length);
		byte[] bytes = header.isIs_compressed() ? codec.unpack(rest) : rest;
		return DataPageV2.uncompressed(header.getNum_rows(), header.getNum_nulls(), header.getNum_values(),
				BytesInput.from(page, 0, repetitions), BytesInput.from(page, repetitions, levels - repetitions),
				encoding(header.getEncoding()), BytesInput.from(bytes), null);
	}

	private @Nullable Page peek() throws IOException {
		if (ahead == null && values > 0) {
			PageHeader header = Util.readPageHeader(stream);
			int length = header.getCompressed_page_size();
			if (length < 0 || length > Codec.LARGEST)
				throw new IOException("a page cannot be " + length + " bytes long");
			ahead = new Page(header, stream.next(length));
			check(ahead);
		}
		return ahead;
	}

	private static void check(Page page) throws IOException {
		CRC32 sum = new CRC32();
		sum.update(page.bytes());
		if (page.header().isSetCrc() && page.header().getCrc() != (int) sum.getValue())
			throw new IOException("the checksum of a page is wrong");
	}

	private static Codec required(CompressionCodec codec) {
		Codec known = codec(codec);
		if (known == null)
			throw new IllegalArgumentException("not to be read: " + codec);
		return known;
	}

	private static Encoding encoding(org.apache.parquet.format.Encoding encoding) {
		return Encoding.valueOf(encoding.name());
	}
}
