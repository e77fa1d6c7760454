package dev.chiplog.format.document.parquet;

import dev.chiplog.format.document.Original;
import java.io.IOException;
import java.util.Arrays;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.RowGroup;

/// The columns of one row group.
record RowGroupPages(Original original, RowGroup group) implements PageReadStore {

	@Override
	public PageReader getPageReader(ColumnDescriptor descriptor) {
		ColumnMetaData column = group.getColumns().stream().map(chunk -> chunk.getMeta_data())
				.filter(data -> Arrays.asList(descriptor.getPath()).equals(data.getPath_in_schema())).findFirst()
				.orElseThrow(() -> new DamagedPage(new IOException("column " + String.join(".", descriptor.getPath()) + " is missing")));
		return new ChunkPages(original, column);
	}

	@Override
	public long getRowCount() {
		return group.getNum_rows();
	}
}
