package dev.chiplog.ui.compare;

import java.util.Locale;

/// One of the two sides.
enum WhichSide {
	A, B;

	/// Its name in style classes and texts: `a`.
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
