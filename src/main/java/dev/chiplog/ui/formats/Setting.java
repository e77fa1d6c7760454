package dev.chiplog.ui.formats;

import dev.chiplog.record.SourceSettings;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// Something about the way in which a source is read that the user may decide.
enum Setting {
	FORMAT, ZONE, ENCODING, LEVEL;

	/// Its name in the texts.
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/// What it is set to; empty when it is to be found out.
	String of(SourceSettings settings) {
		return switch (this) {
			case FORMAT -> settings.format().orElse("");
			case ZONE -> settings.zone().map(ZoneId::getId).orElse("");
			case ENCODING -> settings.encoding().map(Charset::name).orElse("");
			case LEVEL -> settings.levelField().orElse("");
		};
	}

	/// The same settings with this one set to a value that [#of] can give.
	SourceSettings with(SourceSettings settings, String value) {
		Optional<String> wanted = Optional.of(value).filter(text -> !text.isEmpty());
		return switch (this) {
			case FORMAT -> new SourceSettings(wanted, settings.zone(), settings.encoding(), settings.levelField());
			case ZONE -> new SourceSettings(settings.format(), wanted.map(ZoneId::of), settings.encoding(), settings.levelField());
			case ENCODING -> new SourceSettings(settings.format(), settings.zone(), wanted.map(Charset::forName), settings.levelField());
			case LEVEL -> new SourceSettings(settings.format(), settings.zone(), settings.encoding(), wanted);
		};
	}
}
