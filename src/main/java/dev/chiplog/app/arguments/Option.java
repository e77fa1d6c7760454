package dev.chiplog.app.arguments;

import java.util.function.Function;

/// Something that a command line may say by a name: `--json`, `--zone ZONE`.
///
/// @param name with its hyphens
/// @param value what its value is called in the help; empty for a switch, which has none
/// @param required whether the command cannot do without it
/// @param description a sentence for the help
/// @param reading turns the value's text into what it means; throws [WrongUsageException] with a sentence when it means nothing
/// @param <T> what a value means
public record Option<T>(String name, String value, boolean required, String description, Function<String, T> reading) {

	/// An option with a value that may be left out.
	public static <T> Option<T> of(String name, String value, String description, Function<String, T> reading) {
		return new Option<>(name, value, false, description, reading);
	}

	/// An option with a value that must be there.
	public static <T> Option<T> required(String name, String value, String description, Function<String, T> reading) {
		return new Option<>(name, value, true, description, reading);
	}

	/// An option without a value.
	public static Option<Boolean> ofSwitch(String name, String description) {
		return new Option<>(name, "", false, description, _ -> true);
	}

	/// Whether it has no value.
	boolean isSwitch() {
		return value.isEmpty();
	}

	/// How it is written: `--zone=ZONE`, `--json`.
	String form() {
		return isSwitch() ? name : name + "=" + value;
	}

	/// What a value means.
	///
	/// @throws WrongUsageException when it means nothing
	T read(String text) {
		try {
			return reading.apply(text);
		} catch (WrongUsageException wrong) {
			throw new WrongUsageException("Invalid value for option '" + name + "': " + wrong.getMessage(), wrong);
		}
	}
}
