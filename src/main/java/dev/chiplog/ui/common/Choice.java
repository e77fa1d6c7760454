package dev.chiplog.ui.common;

import java.util.Locale;
import java.util.stream.Stream;

/// One of the things that a [ChoiceButton] offers.
///
/// @param value what it stands for; empty for none, or when it is to be found out
/// @param text what the user reads
/// @param note more about it, muted; empty for none
public record Choice(String value, String text, String note) {

	/// A choice with nothing to add.
	public static Choice of(String value) {
		return new Choice(value, value, "");
	}

	/// Whether every word that was typed is in it, whatever the case.
	boolean matches(String typed) {
		String said = (text.replace('_', ' ') + " " + text + " " + note).toLowerCase(Locale.ROOT);
		return Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(said::contains);
	}
}
