package dev.chiplog.ui.export;

import java.nio.file.Path;

/// Where an export stands.
sealed interface ExportState {

	/// The user chooses.
	record Choosing() implements ExportState {
	}

	/// Events are being written.
	///
	/// @param events how many are written so far
	/// @param total how many there will be
	record Writing(long events, long total) implements ExportState {
	}

	/// All are written.
	record Done(long events, Path file) implements ExportState {
	}

	/// The user stopped it; nothing is left behind.
	record Cancelled() implements ExportState {
	}

	/// It could not be done; nothing is left behind.
	///
	/// @param sentence why, for the user; empty when nothing is known
	record Failed(String sentence) implements ExportState {
	}
}
