/// Documents: sources whose events stand in a structure larger than a line, or in binary, turned into lines of JSON record by record.
@NullMarked
package dev.chiplog.format.document;

import org.jspecify.annotations.NullMarked;
