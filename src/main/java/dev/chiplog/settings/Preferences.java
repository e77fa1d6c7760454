package dev.chiplog.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Chiplog remembers from one start to the next.
///
/// @param theme the colours
/// @param language a BCP 47 tag (`en`, `zh-CN`, `ko`); null for the system's
/// @param zone an IANA zone in which times are shown; null for the system's
/// @param recent what was opened, the latest first: each entry the paths that were opened together
/// @param defuse whether exported CSV cells that a spreadsheet would run as formulas are defused
public record Preferences(Theme theme, @Nullable String language, @Nullable String zone, List<List<Path>> recent, boolean defuse) {

	/// How many recent entries are kept.
	public static final int RECENT = 12;

	/// What a first start begins with.
	public static final Preferences DEFAULT = new Preferences(Theme.LIGHT, null, null, List.of(), true);

	public Preferences {
		recent = recent.stream().map(List::copyOf).toList();
	}

	public Preferences withTheme(Theme other) {
		return new Preferences(other, language, zone, recent, defuse);
	}

	public Preferences withZone(@Nullable String other) {
		return new Preferences(theme, language, other, recent, defuse);
	}

	public Preferences withLanguage(@Nullable String other) {
		return new Preferences(theme, other, zone, recent, defuse);
	}

	public Preferences withDefuse(boolean other) {
		return new Preferences(theme, language, zone, recent, other);
	}

	/// The same with these paths as the latest of the recent ones.
	public Preferences withOpened(List<Path> paths) {
		List<List<Path>> entries = new ArrayList<>();
		entries.add(List.copyOf(paths));
		recent.stream().filter(entry -> !entry.equals(paths)).limit(RECENT - 1).forEach(entries::add);
		return new Preferences(theme, language, zone, entries, defuse);
	}
}
