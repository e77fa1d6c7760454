package dev.chiplog.engine.memory.search;

/// A regular expression has something that its reader does not know.
final class UnknownSyntax extends RuntimeException {
	private static final long serialVersionUID = 1;

	UnknownSyntax() {
		super("unknown syntax", null, false, false);
	}
}
