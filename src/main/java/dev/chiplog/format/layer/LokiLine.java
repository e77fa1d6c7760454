package dev.chiplog.format.layer;

import dev.chiplog.format.Head;

/// A line of `logcli query --output=jsonl`: `{"labels":{"app":"api"},"line":"message","timestamp":"2025-03-01T12:00:00Z"}`.
///
/// Source: Grafana Loki's documentation of LogCLI.
public final class LokiLine implements Layer {
	private static final byte[] START = {'{', '"', 'l', 'a', 'b', 'e', 'l', 's', '"', ':', '{'};

	@Override
	public String name() {
		return "logcli";
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
		JsonEnvelope envelope = new JsonEnvelope(head, "line", "timestamp", "labels.", false);
		return (line, wrapping) -> line.startsWith(START) && envelope.peel(line, wrapping);
	}
}
