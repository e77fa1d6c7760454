package dev.chiplog.format.known;

import dev.chiplog.format.Format;
import dev.chiplog.format.export.ExportFormats;
import dev.chiplog.format.logger.LoggerDialects;
import dev.chiplog.format.logger.LoggerFormats;
import dev.chiplog.format.server.ServerDialects;
import dev.chiplog.format.server.ServerFormats;
import dev.chiplog.format.structured.JsonLines;
import dev.chiplog.format.structured.Logfmt;
import dev.chiplog.format.structured.SeparatedValues;
import dev.chiplog.format.table.TableFormats;
import dev.chiplog.format.text.TextLogger;
import dev.chiplog.format.training.TrainingDialects;
import dev.chiplog.format.training.TrainingFormats;
import java.util.List;
import java.util.stream.Stream;

/// The formats that Chiplog knows, the more particular before the more general.
public final class Formats {
	/// What any system may write, for sources that no particular format knows.
	///
	/// Logfmt stands behind the text formats since some of those, as Linux audit's, write pairs in a way of their own.
	private static final List<Format> GENERAL = List.of(new JsonLines(), new TextLogger(), new Logfmt(), SeparatedValues.commas(),
			SeparatedValues.tabs());

	private static final List<Format> ALL = Stream.of(TableFormats.all(), ServerFormats.all(), TrainingFormats.all(), LoggerFormats.all(),
			ServerDialects.all(), TrainingDialects.all(), LoggerDialects.all(), ExportFormats.all(), GENERAL).flatMap(List::stream)
			.toList();

	private Formats() {
	}

	/// Every format, in the order in which they are asked about a line that the source's own format does not understand.
	public static List<Format> all() {
		return ALL;
	}
}
