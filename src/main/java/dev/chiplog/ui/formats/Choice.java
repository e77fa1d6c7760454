package dev.chiplog.ui.formats;

import java.util.Locale;
import java.util.stream.Stream;

/// One of the things that a setting can be.
///
/// @param value what is remembered; empty when it is to be found out
/// @param text what the user reads
/// @param note more about it, muted; empty for none
record Choice(String value, String text, String note) {

	/// A choice with nothing to add.
	static Choice of(String value) {
		return new Choice(value, value, "");
	}

	/// Whether every word that was typed is in it, whatever the case.
	boolean matches(String typed) {
		String said = (text.replace('_', ' ') + " " + text + " " + note).toLowerCase(Locale.ROOT);
		return Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(said::contains);
	}
}
