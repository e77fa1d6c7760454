package dev.chiplog.ui.common;

import dev.chiplog.record.Level;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A named colour of the theme: what `-chiplog-…` stands for in light.css and dark.css.
public enum Token {
	CANVAS, PANEL, LINE, TEXT, MUTED, ACCENT, ACCENT_SOFT, ON_ACCENT, MARK, TAB, BRUSH, LEVEL_NONE, LEVEL_TRACE, LEVEL_DEBUG, LEVEL_INFO, LEVEL_NOTICE, LEVEL_WARNING, LEVEL_ERROR, LEVEL_CRITICAL, SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6, SERIES_7, SERIES_8, SERIES_9, SERIES_10, SERIES_11, SERIES_12, SHADE_LOW, SHADE_HIGH, SIDE_A, SIDE_B;

	/// The colour of a severity; the one for none when null.
	public static Token of(@Nullable Level level) {
		return level == null ? LEVEL_NONE : valueOf("LEVEL_" + level.name());
	}

	/// The name in style sheets: `-chiplog-level-error`.
	public String css() {
		return "-chiplog-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
