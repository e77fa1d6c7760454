package dev.chiplog.settings;

/// Which of the two sets of colours the window wears.
public enum Theme {
	LIGHT, DARK
}
