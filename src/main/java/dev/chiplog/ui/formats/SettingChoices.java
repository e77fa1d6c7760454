package dev.chiplog.ui.formats;

import java.util.List;

/// What a setting is, and what it can be.
///
/// @param all the first of them says that it is to be found out
record SettingChoices(Choice now, List<Choice> all) {
	SettingChoices {
		all = List.copyOf(all);
	}

	/// The choices with the one of that value taken; a value that is none of them joins them.
	static SettingChoices of(String value, List<Choice> all) {
		return all.stream().filter(choice -> choice.value().equals(value)).findFirst().map(now -> new SettingChoices(now, all))
				.orElseGet(() -> {
					Choice now = Choice.of(value);
					return new SettingChoices(now, java.util.stream.Stream.concat(all.stream(), java.util.stream.Stream.of(now)).toList());
				});
	}
}
