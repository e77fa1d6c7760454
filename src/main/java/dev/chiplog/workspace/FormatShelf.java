package dev.chiplog.workspace;

import dev.chiplog.format.custom.BrokenFormatException;
import dev.chiplog.format.custom.CustomFormat;
import dev.chiplog.format.custom.FormatFile;
import dev.chiplog.format.custom.ToldEvent;
import dev.chiplog.format.custom.Trial;
import dev.chiplog.record.FormatDefinition;
import dev.chiplog.settings.FormatFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where the user's own formats are kept, tried and saved. Threads: any; one saves at a time.
final class FormatShelf {
	private final FormatFolder folder;

	FormatShelf(FormatFolder folder) {
		this.folder = folder;
	}

	/// What the folder holds now.
	OwnFormats load() {
		return OwnFormats.of(folder);
	}

	/// Tries a description on lines, each by itself; its samples are not looked at.
	///
	/// @param zone in which a time with no zone is read, when the description names none
	static FormatTrial trial(FormatDefinition definition, List<String> lines, ZoneId zone) {
		try {
			Trial trial = new Trial(CustomFormat.of(definition), zone, Instant.now());
			return new FormatTrial(List.of(), lines.stream().map(line -> outcome(trial.of(line))).toList());
		} catch (BrokenFormatException broken) {
			return new FormatTrial(broken.faults().stream().map(FormatShelf::sentence).toList(), List.of());
		}
	}

	/// Saves a description once its samples are understood.
	///
	/// @param replace whether a format of the same name may be replaced
	/// @return the file
	/// @throws IOException with sentences: what is wrong with the description, or why it cannot be saved
	synchronized Path save(FormatDefinition definition, boolean replace) throws IOException {
		try {
			CustomFormat.proven(definition);
		} catch (BrokenFormatException broken) {
			throw new IOException(String.join(" ", broken.faults().stream().map(FormatShelf::sentence).toList()), broken);
		}
		Optional<String> clash = OwnFormats.clash(definition.name());
		if (clash.isPresent())
			throw new IOException(sentence(clash.get()));
		Optional<OwnFormat> before = load().named(definition.name());
		if (before.isPresent() && !replace)
			throw new IOException("There is a format \"" + definition.name() + "\" already, in " + before.get().file()
					+ "; choose another name, or replace it.");
		String file = before.map(own -> own.file().getFileName().toString().replaceFirst("(?i)json$", "toml"))
				.orElseGet(() -> fileName(definition.name()));
		return folder.save(file, FormatFile.write(definition), before.map(OwnFormat::file));
	}

	private static String fileName(String name) {
		String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		return (plain.isEmpty() ? "format" : plain) + ".toml";
	}

	private static FormatTrial.Line outcome(Trial.Outcome outcome) {
		return switch (outcome) {
			case Trial.Understood(ToldEvent event) -> new FormatTrial.Understood(event.epochNanos(), event.level(), event.fields());
			case Trial.Refused(String reason) -> new FormatTrial.NotUnderstood(sentence(reason));
		};
	}

	private static String sentence(String clause) {
		return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
	}
}
