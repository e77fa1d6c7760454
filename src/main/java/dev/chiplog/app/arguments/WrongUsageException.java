package dev.chiplog.app.arguments;

/// A command line that makes no sense; the message is a sentence for the user.
public final class WrongUsageException extends RuntimeException {
	private static final long serialVersionUID = 1;

	/// @param message one sentence, without its full stop
	public WrongUsageException(String message) {
		super(message);
	}

	/// @param message one sentence, without its full stop
	public WrongUsageException(String message, Throwable cause) {
		super(message, cause);
	}
}
