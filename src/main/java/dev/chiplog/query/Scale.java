package dev.chiplog.query;

/// How bins divide the stretch between two numbers.
public enum Scale {
	/** Every bin is as wide as the next. */
	LINEAR,
	/** Every bin is as many times wider than the one before; only numbers above 0 have a place. */
	LOGARITHMIC
}
