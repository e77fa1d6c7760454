package dev.chiplog.export;

/// Hears how far an export has come, a few times a second, on the thread that exports.
@FunctionalInterface
public interface ExportListener {

	/// Hears it.
	///
	/// @param events how many are written so far
	void written(long events);
}
