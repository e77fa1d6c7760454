package dev.chiplog.format.custom;

import java.util.List;

/// A described format that makes no sense, and why.
public final class BrokenFormatException extends Exception {
	private static final long serialVersionUID = 1;

	private final transient List<String> faults;

	/// @param faults one clause each, which names the key that is wrong and says what would be right; at least one
	public BrokenFormatException(List<String> faults) {
		super(String.join("; ", faults));
		this.faults = List.copyOf(faults);
	}

	/// What is wrong: one clause each, with neither capital nor full stop, to be put into a sentence that names the format.
	public List<String> faults() {
		return faults;
	}
}
