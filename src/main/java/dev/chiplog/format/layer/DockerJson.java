package dev.chiplog.format.layer;

import dev.chiplog.format.Head;

/// The line of Docker's `json-file` logging driver: `{"log":"message\n","stream":"stdout","time":"2025-03-01T12:00:00.123456789Z"}`.
///
/// Source: Docker's documentation of the JSON file logging driver. Docker cuts lines of more than 16 KiB: a piece that does not end with
/// a line end goes on in the next line of the file.
public final class DockerJson implements Layer {
	private static final byte[] START = {'{', '"', 'l', 'o', 'g', '"', ':', '"'};

	@Override
	public String name() {
		return "docker json-file";
	}

	@Override
	public Certainty certainty() {
		return Certainty.ENVELOPE;
	}

	@Override
	public boolean mayBeginWith(byte first) {
		return first == '{';
	}

	@Override
	public Peeler open(Head head) {
		JsonEnvelope envelope = new JsonEnvelope(head, "log", "time", "", true);
		return (line, wrapping) -> line.startsWith(START) && envelope.peel(line, wrapping);
	}
}
