package dev.chiplog.workspace;

/// Something that could not be done; its message is one sentence for the user.
public final class WorkspaceException extends RuntimeException {
	private static final long serialVersionUID = 1;

	public WorkspaceException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
