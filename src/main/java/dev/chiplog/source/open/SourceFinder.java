package dev.chiplog.source.open;

import dev.chiplog.source.Input;
import dev.chiplog.source.Source;
import dev.chiplog.source.rotation.LogPart;
import dev.chiplog.source.rotation.RotatedLogs;
import dev.chiplog.source.rotation.RotatedPart;
import dev.chiplog.source.spool.SpoolFolder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Turns what the user names (files, folders, patterns such as `logs/*.log`) into sources.
public final class SourceFinder {

	private SourceFinder() {
	}

	/// What was found.
	///
	/// @param sources in the order of the names, folders in the order of their paths, the parts of a rotated log beside each other; each
	/// file once
	/// @param refused one sentence for each thing that cannot be read
	public record Found(List<Input> sources, List<String> refused) {
		public Found {
			sources = List.copyOf(sources);
			refused = List.copyOf(refused);
		}
	}

	/// Opens the files behind the names; what cannot be opened is told and left out.
	public static Found find(List<Path> names) {
		return find(names, SpoolFolder.standard(), _ -> Optional.empty());
	}

	/// As above.
	///
	/// @param spools where compressed files are unpacked to
	/// @param encodings the encoding that the user chose for a source, by what it is called; empty where it is to be found out
	public static Found find(List<Path> names, SpoolFolder spools, Function<Path, Optional<Charset>> encodings) {
		NamedFiles files = new NamedFiles();
		names.forEach(files::add);
		List<String> refused = new ArrayList<>(files.refused());
		List<Input> sources = new ArrayList<>();
		List<LogPart> parts = RotatedLogs.arrange(files.files());
		Map<Path, Path> logs = parts.stream().collect(Collectors.toMap(LogPart::file, LogPart::log, (first, _) -> first));
		SourceOpener opener = new SourceOpener(spools, path -> encodings.apply(logs.getOrDefault(path, path)));
		for (LogPart part : parts)
			try {
				Input opened = opener.open(part.file());
				sources.add(part.isRotated() && opened instanceof Source source ? new RotatedPart(part.log(), source) : opened);
			} catch (IOException unreadable) {
				refused.add(NamedFiles.sentence(part.file(), unreadable));
			}
		return new Found(sources, refused);
	}
}
