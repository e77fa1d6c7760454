package dev.chiplog.format.layer;

/// Takes one layer off the lines of one source; made by [Layer#open] and used by one thread.
@FunctionalInterface
public interface Peeler {

	/// The peeler of a source that does not have the layer.
	Peeler NONE = (line, wrapping) -> false;

	/// Takes the layer off a line, if it has it, and notes what the layer says.
	///
	/// A peeler that rewrites the line keeps the new bytes itself, valid until it is asked again.
	///
	/// @param line is set to what the layer was around; left as it is when the line does not have the layer
	/// @return whether the line has the layer
	boolean peel(Line line, Wrapping wrapping);
}
