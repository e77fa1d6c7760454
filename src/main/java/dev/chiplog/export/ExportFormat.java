package dev.chiplog.export;

/// The shapes in which events can leave Chiplog.
public enum ExportFormat {
	CSV("csv"), JSON_LINES("jsonl"), RAW("log");

	private final String extension;

	ExportFormat(String extension) {
		this.extension = extension;
	}

	/// The usual ending of such a file's name, without the dot.
	public String extension() {
		return extension;
	}
}
