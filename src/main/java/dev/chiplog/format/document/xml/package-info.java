/// Logs in XML: java.util.logging's, log4j's and Windows' events, an element a record.
@NullMarked
package dev.chiplog.format.document.xml;

import org.jspecify.annotations.NullMarked;
