/// The format inspector: what each source was recognised as, how any line was read and why, and the settings that read it otherwise.
@NullMarked
package dev.chiplog.ui.formats;

import org.jspecify.annotations.NullMarked;
