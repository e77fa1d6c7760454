package dev.chiplog.settings;

import dev.chiplog.record.SourceSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What Chiplog remembers from one start to the next.
///
/// @param theme the colours
/// @param language a BCP 47 tag (`en`, `zh-CN`, `ko`); null for the system's
/// @param zone an IANA zone in which times are shown; null for the system's
/// @param recent what was opened, the latest first: each entry the paths that were opened together
/// @param defuse whether exported CSV cells that a spreadsheet would run as formulas are defused
/// @param sources how sources are read whose file has that name, where the user wants it otherwise than Chiplog finds out
/// @param charts the charts that the user arranged, in their order; null for those that Chiplog proposes
public record Preferences(Theme theme, @Nullable String language, @Nullable String zone, List<List<Path>> recent, boolean defuse,
		Map<String, SourceSettings> sources, @Nullable List<KeptChart> charts) {

	/// How many recent entries are kept.
	public static final int RECENT = 12;

	/// What a first start begins with.
	public static final Preferences DEFAULT = new Preferences(Theme.LIGHT, null, null, List.of(), true, Map.of(), null);

	public Preferences {
		recent = recent.stream().map(List::copyOf).toList();
		sources = Map.copyOf(sources);
		charts = charts == null ? null : List.copyOf(charts);
	}

	public Preferences withTheme(Theme other) {
		return new Preferences(other, language, zone, recent, defuse, sources, charts);
	}

	public Preferences withZone(@Nullable String other) {
		return new Preferences(theme, language, other, recent, defuse, sources, charts);
	}

	public Preferences withLanguage(@Nullable String other) {
		return new Preferences(theme, other, zone, recent, defuse, sources, charts);
	}

	public Preferences withDefuse(boolean other) {
		return new Preferences(theme, language, zone, recent, other, sources, charts);
	}

	/// The same with these paths as the latest of the recent ones.
	public Preferences withOpened(List<Path> paths) {
		List<List<Path>> entries = new ArrayList<>();
		entries.add(List.copyOf(paths));
		recent.stream().filter(entry -> !entry.equals(paths)).limit(RECENT - 1).forEach(entries::add);
		return new Preferences(theme, language, zone, entries, defuse, sources, charts);
	}

	/// How the source of that path is read: what is remembered for its file's name, wherever the file lies.
	public SourceSettings sourceSettings(Path path) {
		return sources.getOrDefault(fileName(path), SourceSettings.NONE);
	}

	/// The same with other settings for sources whose file has the name of this one; nothing is remembered where nothing is wanted.
	public Preferences withSourceSettings(Path path, SourceSettings settings) {
		Map<String, SourceSettings> other = new HashMap<>(sources);
		if (settings.equals(SourceSettings.NONE))
			other.remove(fileName(path));
		else
			other.put(fileName(path), settings);
		return withSources(other);
	}

	/// The same with all settings of sources replaced.
	public Preferences withSources(Map<String, SourceSettings> other) {
		return new Preferences(theme, language, zone, recent, defuse, other, charts);
	}

	/// The same with other charts.
	///
	/// @param other null for those that Chiplog proposes
	public Preferences withCharts(@Nullable List<KeptChart> other) {
		return new Preferences(theme, language, zone, recent, defuse, sources, other);
	}

	private static String fileName(Path path) {
		Path name = path.getFileName();
		return (name == null ? path : name).toString();
	}
}
