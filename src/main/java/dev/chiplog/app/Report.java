package dev.chiplog.app;

import java.io.IOException;

/// What a command found, for programs and for people.
interface Report {

	/// One JSON object on one line.
	String json() throws IOException;

	/// Lines for people.
	///
	/// @param width how many columns of a terminal a line may take
	String text(int width) throws IOException;
}
