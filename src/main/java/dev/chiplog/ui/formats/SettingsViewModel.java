package dev.chiplog.ui.formats;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Page;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.SourceSettings;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.Choice;
import dev.chiplog.ui.common.Choices;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.workspace.OpenSource;
import dev.chiplog.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// How the picked source is read, and what of it the user may decide.
///
/// Threads: the JavaFX thread.
final class SettingsViewModel {
	private static final int LOOKED_AT = 100;
	private static final int MOST_FIELDS = 300;

	private final Workspace workspace;
	private final Asker asker;
	private final Messages messages;
	private final ReadOnlyObjectWrapper<@Nullable OpenSource> source = new ReadOnlyObjectWrapper<>();
	private final ReadOnlyObjectWrapper<Map<Setting, Choices>> choices = new ReadOnlyObjectWrapper<>(Map.of());
	private List<String> levelFields = List.of();

	SettingsViewModel(Workspace workspace, Asker asker, Messages messages) {
		this.workspace = workspace;
		this.asker = asker;
		this.messages = messages;
	}

	/// The source that the settings are of, of a rotated log its first part; null for none.
	ReadOnlyObjectProperty<@Nullable OpenSource> source() {
		return source.getReadOnlyProperty();
	}

	/// What each setting is and can be; empty when there is no source.
	ReadOnlyObjectProperty<Map<Setting, Choices>> choices() {
		return choices.getReadOnlyProperty();
	}

	/// Tells of the source of that path, as it is read now.
	void show(@Nullable Path path) {
		OpenSource now = workspace.sources().stream().filter(open -> open.path().equals(path)).findFirst().orElse(null);
		OpenSource before = source.get();
		if (before == null || now == null || !before.path().equals(now.path()))
			levelFields = List.of();
		source.set(now);
		choose();
		if (now != null)
			askFields(now.path());
	}

	/// Decides a setting, or leaves it to be found out; what is open is read once more.
	void choose(Setting setting, Choice choice) {
		OpenSource now = source.get();
		if (now != null && !setting.of(now.settings()).equals(choice.value()))
			workspace.changeSourceSettings(now.path(), setting.with(now.settings(), choice.value()));
	}

	/// Leaves everything to be found out.
	void reset() {
		OpenSource now = source.get();
		if (now != null)
			workspace.changeSourceSettings(now.path(), SourceSettings.NONE);
	}

	private void choose() {
		OpenSource now = source.get();
		if (now == null) {
			choices.set(Map.of());
			return;
		}
		Map<Setting, Choices> next = new EnumMap<>(Setting.class);
		for (Setting setting : Setting.values())
			next.put(setting,
					Choices.of(setting.of(now.settings()), Stream.concat(Stream.of(automatic(setting, now)), possible(setting)).toList()));
		choices.set(next);
	}

	private Choice automatic(Setting setting, OpenSource now) {
		String meaning = setting.of(now.settings()).isEmpty() ? found(setting, now) : "";
		String text = meaning.isEmpty() ? messages.text("automatic") : messages.text("automatic.now", meaning);
		return new Choice("", text, "");
	}

	private static String found(Setting setting, OpenSource now) {
		return switch (setting) {
			case FORMAT -> now.format();
			case ZONE -> now.zone().getId();
			case ENCODING -> now.encoding().name();
			case LEVEL -> "";
		};
	}

	private Stream<Choice> possible(Setting setting) {
		return switch (setting) {
			case FORMAT -> workspace.formatNames().stream().map(Choice::of);
			case ZONE -> ZoneId.getAvailableZoneIds().stream().filter(id -> !id.startsWith("SystemV/")).sorted()
					.map(id -> new Choice(id, id, offset(id)));
			case ENCODING -> Encodings.names().map(Choice::of);
			case LEVEL -> levelFields.stream().map(Choice::of);
		};
	}

	private static String offset(String zone) {
		String offset = ZoneId.of(zone).getRules().getOffset(Instant.now()).getId();
		return offset.equals("Z") ? "+00:00" : offset;
	}

	/// The fields that a level may stand in: those of few values that the first events of the source have.
	private void askFields(Path path) {
		asker.ask("fields", new Question.Fields(), answer -> {
			List<String> names = answer.stream().filter(SettingsViewModel::mayHoldLevels).map(FieldInfo::name).limit(MOST_FIELDS).toList();
			Filter ofSource = new Filter.Compare(BuiltIn.SOURCE.word(), Operator.EQUAL, path.toString());
			asker.ask("level-fields", new Question.Rows(ofSource, RowOrder.TIME, 0, LOOKED_AT, names), page -> showFields(names, page));
		});
	}

	private static boolean mayHoldLevels(FieldInfo field) {
		return switch (field.kind()) {
			case CATEGORY, LEVEL, NUMBER, MIXED -> true;
			case TEXT, TIME -> false;
		};
	}

	private void showFields(List<String> names, Page page) {
		levelFields = IntStream.range(0, names.size())
				.filter(column -> page.rows().stream().map(row -> row.cells().get(column)).anyMatch(Objects::nonNull)).mapToObj(names::get)
				.sorted().toList();
		choose();
	}
}
