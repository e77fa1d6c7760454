/// Tables whose columns are named by directive lines that may come again, with other columns, anywhere in a source. One class a format.
@NullMarked
package dev.chiplog.format.table;

import org.jspecify.annotations.NullMarked;
