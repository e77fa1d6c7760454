/// Parquet: tables of columns, read page by page as rows.
@NullMarked
package dev.chiplog.format.document.parquet;

import org.jspecify.annotations.NullMarked;
