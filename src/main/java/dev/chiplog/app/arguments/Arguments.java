package dev.chiplog.app.arguments;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a command line says to a command: values of its options, and paths.
///
/// Options stand before, between or behind the paths, as `--zone UTC` or `--zone=UTC`; behind `--` everything is a path. `-h` and `-V` ask for
/// help and version.
public final class Arguments {
	private final Usage usage;
	private final Map<Option<?>, List<String>> texts = new HashMap<>();
	private final List<Path> paths = new ArrayList<>();

	private Arguments(Usage usage) {
		this.usage = usage;
	}

	/// Reads a command line; the values of options are read when they are asked for.
	///
	/// @param texts behind the word that chooses the command
	/// @throws WrongUsageException when it says what the command does not know
	public static Arguments of(Usage usage, List<String> texts) {
		Arguments arguments = new Arguments(usage);
		for (int at = 0; at < texts.size(); at++) {
			String text = texts.get(at);
			if (text.equals("--")) {
				texts.subList(at + 1, texts.size()).forEach(arguments::addPath);
				break;
			}
			if (text.startsWith("-") && text.length() > 1)
				at += arguments.addOption(text, at + 1 < texts.size() ? texts.get(at + 1) : null);
			else
				arguments.addPath(text);
		}
		return arguments;
	}

	/// The file or folder of that name.
	///
	/// @throws WrongUsageException when this system has no such names
	public static Path path(String name) {
		try {
			return Path.of(name);
		} catch (InvalidPathException impossible) {
			throw new WrongUsageException("no file or folder can be called '" + name + "'", impossible);
		}
	}

	/// Whether the option is there.
	public boolean has(Option<?> option) {
		return texts.containsKey(option);
	}

	/// What the option's value means; empty when it is not there.
	///
	/// @throws WrongUsageException when it means nothing, is missing though required, or there is more than one
	public <T> Optional<T> value(Option<T> option) {
		List<T> all = all(option);
		if (all.size() > 1)
			throw new WrongUsageException("Option '" + option.name() + "' should be there only once");
		return all.stream().findFirst();
	}

	/// What the value of a required option means.
	///
	/// @throws WrongUsageException when it means nothing, is missing, or there is more than one
	public <T> T required(Option<T> option) {
		return value(option).orElseThrow(() -> new IllegalArgumentException(option.name() + " is not required"));
	}

	/// What the values of an option mean that may be there more than once.
	///
	/// @throws WrongUsageException when one means nothing, or none is there though required
	public <T> List<T> all(Option<T> option) {
		List<String> given = texts.getOrDefault(option, List.of());
		if (given.isEmpty() && option.required())
			throw new WrongUsageException("Missing required option: '" + option.form() + "'");
		return given.stream().map(option::read).toList();
	}

	/// What is named beside options.
	///
	/// @throws WrongUsageException when nothing is, and the command needs something
	public List<Path> paths() {
		if (usage.needsPaths() && paths.isEmpty())
			throw new WrongUsageException("Missing required parameter: 'PATH'");
		return List.copyOf(paths);
	}

	/// Takes in an option.
	///
	/// @return how many of the texts behind it are its value
	private int addOption(String text, @Nullable String next) {
		int sign = text.indexOf('=');
		String name = sign < 0 ? text : text.substring(0, sign);
		Option<?> option = known(name).orElseThrow(() -> new WrongUsageException("Unknown option: '" + name + "'"));
		if (option.isSwitch() && sign >= 0)
			throw new WrongUsageException("Option '" + name + "' takes no value");
		boolean apart = !option.isSwitch() && sign < 0;
		if (apart && (next == null || known(next).isPresent()))
			throw new WrongUsageException("Missing value for option '" + name + "' (" + option.value() + ")");
		String value = apart && next != null ? next : text.substring(sign + 1);
		texts.computeIfAbsent(option, _ -> new ArrayList<>()).add(value);
		return apart ? 1 : 0;
	}

	private Optional<Option<?>> known(String name) {
		return switch (name) {
			case "-h" -> Optional.of(Usage.HELP);
			case "-V" -> Optional.of(Usage.VERSION);
			default -> {
				for (Option<?> option : usage.options())
					if (option.name().equals(name))
						yield Optional.of(option);
				yield Optional.empty();
			}
		};
	}

	private void addPath(String text) {
		paths.add(path(text));
	}
}
