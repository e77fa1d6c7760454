/// Published measures of shares, and of how far two distributions are apart.
@NullMarked
package dev.chiplog.insight.measure;

import org.jspecify.annotations.NullMarked;
