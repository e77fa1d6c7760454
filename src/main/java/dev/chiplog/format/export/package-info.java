/// What other systems export: hits of search engines, rows of data stores, events of log services.
@NullMarked
package dev.chiplog.format.export;

import org.jspecify.annotations.NullMarked;
