package dev.chiplog.engine.memory.pattern.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The messages that a made system writes.
///
/// @param name of the system
/// @param templates of its messages, with the kinds of values in braces, as [PlaceValues] tells them
public record LogStyle(String name, List<String> templates) {
	private static final String CHOICE = "{+";

	/// All of them.
	public static List<LogStyle> all() {
		return Stream.of(ClusterStyles.ALL, MachineStyles.ALL, ServiceStyles.ALL, ModelStyles.ALL).flatMap(List::stream).toList();
	}

	/// A style of which each line is a template, or several: `{+start|stop}` makes one of each word.
	static LogStyle of(String name, String lines) {
		return new LogStyle(name, lines.lines().flatMap(LogStyle::expanded).distinct().toList());
	}

	private static Stream<String> expanded(String line) {
		int from = line.indexOf(CHOICE);
		if (from < 0)
			return Stream.of(line);
		int to = line.indexOf('}', from);
		List<String> choices = new ArrayList<>(Arrays.asList(line.substring(from + CHOICE.length(), to).split("\\|", -1)));
		return choices.stream().flatMap(choice -> expanded(line.substring(0, from) + choice + line.substring(to + 1)));
	}
}
