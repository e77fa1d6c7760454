/// The journal of systemd in its export format.
@NullMarked
package dev.chiplog.format.document.journal;

import org.jspecify.annotations.NullMarked;
