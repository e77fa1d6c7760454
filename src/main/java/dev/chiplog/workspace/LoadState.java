package dev.chiplog.workspace;

/// How far loading has come.
///
/// @param phase where it stands
/// @param bytesRead of all sources so far
/// @param bytesTotal of all sources
/// @param millis since loading began; the whole time once it is over
/// @param sentence what went wrong; empty when nothing did
/// @param whole whether nothing that was to be read is missing, as far as loading has come
public record LoadState(Phase phase, long bytesRead, long bytesTotal, long millis, String sentence, boolean whole) {

	/// Nothing was opened yet.
	public static final LoadState EMPTY = new LoadState(Phase.EMPTY, 0, 0, 0, "");

	/// Nothing missing.
	public LoadState(Phase phase, long bytesRead, long bytesTotal, long millis, String sentence) {
		this(phase, bytesRead, bytesTotal, millis, sentence, true);
	}

	/// Where loading stands.
	public enum Phase {
		EMPTY, LOADING, DONE, CANCELLED, FAILED
	}

	/// From 0 to 1.
	public double share() {
		return bytesTotal == 0 ? (phase == Phase.LOADING ? 0 : 1) : (double) bytesRead / bytesTotal;
	}

	/// Bytes a second so far; 0 before the first millisecond.
	public double bytesPerSecond() {
		return millis == 0 ? 0 : bytesRead * 1000.0 / millis;
	}
}
