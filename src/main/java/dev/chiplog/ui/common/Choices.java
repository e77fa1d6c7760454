package dev.chiplog.ui.common;

import java.util.List;
import java.util.stream.Stream;

/// What is chosen, and what else there is to choose.
///
/// @param all in the order in which they are offered
public record Choices(Choice now, List<Choice> all) {
	public Choices {
		all = List.copyOf(all);
	}

	/// The choices with the one of that value taken; a value that is none of them joins them.
	public static Choices of(String value, List<Choice> all) {
		return all.stream().filter(choice -> choice.value().equals(value)).findFirst().map(now -> new Choices(now, all)).orElseGet(() -> {
			Choice now = Choice.of(value);
			return new Choices(now, Stream.concat(all.stream(), Stream.of(now)).toList());
		});
	}
}
