package dev.chiplog.workspace;

import dev.chiplog.format.Format;
import dev.chiplog.format.custom.BrokenFormatException;
import dev.chiplog.format.custom.CustomFormat;
import dev.chiplog.format.custom.FormatFile;
import dev.chiplog.format.known.Formats;
import dev.chiplog.record.Event;
import dev.chiplog.settings.FormatFolder;
import dev.chiplog.settings.FormatFolder.FormatText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The formats that the user has described, as their folder holds them.
///
/// @param formats those that can be used, by the names of their files
/// @param problems one sentence for each fault of a file that is left out
public record OwnFormats(List<OwnFormat> formats, List<String> problems) {

	/// No formats.
	public static final OwnFormats NONE = new OwnFormats(List.of(), List.of());

	public OwnFormats {
		formats = List.copyOf(formats);
		problems = List.copyOf(problems);
	}

	/// Reads every file of a folder and tests what it describes on its samples.
	public static OwnFormats of(FormatFolder folder) {
		FormatFolder.Content content = folder.read();
		List<OwnFormat> formats = new ArrayList<>();
		List<String> problems = new ArrayList<>(content.problems());
		for (FormatText text : content.texts())
			add(text, formats, problems);
		return new OwnFormats(formats, problems);
	}

	/// The formats themselves, to be tried before all others.
	public List<Format> inFront() {
		return formats.stream().map(OwnFormat::format).map(Format.class::cast).toList();
	}

	/// The format of that name, if the user has one.
	public Optional<OwnFormat> named(String name) {
		return named(name, formats);
	}

	/// What keeps a format from having that name beside Chiplog's own, as a clause; empty when nothing does.
	static Optional<String> clash(String name) {
		boolean taken = name.equals(Event.UNPARSED) || Formats.all().stream().anyMatch(format -> format.name().equals(name));
		return taken ? Optional.of("Chiplog has a format called \"" + name + "\" itself; choose another name") : Optional.empty();
	}

	private static Optional<OwnFormat> named(String name, List<OwnFormat> formats) {
		return formats.stream().filter(format -> format.definition().name().equals(name)).findFirst();
	}

	private static void add(FormatText text, List<OwnFormat> formats, List<String> problems) {
		try {
			CustomFormat format = FormatFile.read(text.text());
			Optional<String> clash = named(format.name(), formats)
					.map(other -> "the format of " + other.file() + " is called \"" + format.name() + "\" too; choose another name")
					.or(() -> clash(format.name()));
			if (clash.isPresent())
				problems.add(leftOut(text.file(), clash.get()));
			else
				formats.add(new OwnFormat(text.file(), format));
		} catch (BrokenFormatException broken) {
			broken.faults().forEach(fault -> problems.add(leftOut(text.file(), fault)));
		}
	}

	private static String leftOut(Path file, String fault) {
		return "The format file " + file + " is left out: " + fault + ".";
	}
}
