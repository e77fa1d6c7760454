/// The keys and the filter language on one page.
@NullMarked
package dev.chiplog.ui.help;

import org.jspecify.annotations.NullMarked;
