package dev.chiplog.format.layer;

import dev.chiplog.format.Head;

/// Something that another program put around a logger's line: a container's envelope, the rank of a process, colours of a terminal.
///
/// A layer is told from the line alone, and so strictly that no logger's own line has it by chance. Layers have no state; what is
/// needed to read one source is kept by the [Peeler] that is opened for it.
public interface Layer {

	/// Which byte of a line, from its first on, [#mayHaveEleventh] is about.
	int ELEVENTH = 10;

	/// What the layer is called in every language and in `@format`: `CRI`, `rank`.
	String name();

	/// How surely a line that has the layer's looks has the layer.
	Certainty certainty();

	/// Whether a line that begins with this byte can have the layer; asked of every line, so that most layers need not look at it.
	default boolean mayBeginWith(byte first) {
		return true;
	}

	/// Whether a line with this byte at [#ELEVENTH], where a stamp has the `T` between day and clock, can have the layer; asked of every
	/// line that begins as the layer does.
	///
	/// @param eleventh -1 when the line is shorter
	default boolean mayHaveEleventh(byte eleventh) {
		return true;
	}

	/// Whether only lines can have the layer that hold a control character other than a tab.
	default boolean needsControl() {
		return false;
	}

	/// A peeler for a source that begins so; called once a thread.
	Peeler open(Head head);

	/// How a layer competes with the formats for a line.
	enum Certainty {
		/** No logger writes such lines itself, so it is taken off before any format is asked. */
		ENVELOPE,
		/** A logger might write such lines itself: formats that understand the bare line as well or better decide. */
		LIKELY,
		/** Only a line that nothing else understands is looked at. */
		LAST
	}
}
