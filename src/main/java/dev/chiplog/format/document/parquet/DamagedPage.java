package dev.chiplog.format.document.parquet;

import java.io.IOException;

/// What is thrown where a page makes no sense, as the library's interfaces know no checked exceptions.
final class DamagedPage extends RuntimeException {
	private static final long serialVersionUID = 1L;

	DamagedPage(IOException cause) {
		super(cause.getMessage(), cause);
	}
}
