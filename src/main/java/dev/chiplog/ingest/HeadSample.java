package dev.chiplog.ingest;

import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/// Stretches of a head, from its beginning, its middle and its end: enough to see that a format understands nothing of it.
///
/// Most of the formats understand nothing of a given source, and need not look at all of its head to find out.
final class HeadSample {
	private static final int STRETCH_LINES = 40;
	private static final int STRETCH_BYTES = 16 * 1024;
	private static final int STRETCHES = 3;

	private HeadSample() {
	}

	/// The sample; empty when the head is hardly longer.
	static Optional<Head> of(Head head) {
		byte[] bytes = head.bytes();
		if (bytes.length <= STRETCH_BYTES && Lines.count(bytes, 0, bytes.length) <= STRETCHES * STRETCH_LINES)
			return Optional.empty();
		ByteArrayOutputStream sample = new ByteArrayOutputStream(STRETCHES * STRETCH_BYTES);
		int behind = 0;
		for (int stretch = 0; stretch < STRETCHES; stretch++) {
			int from = Math.max(behind, lineStart(bytes, (int) ((long) bytes.length * stretch / STRETCHES)));
			behind = stretchEnd(bytes, from);
			sample.write(bytes, from, behind - from);
		}
		return Optional.of(head.withBytes(sample.toByteArray()));
	}

	private static int lineStart(byte[] bytes, int at) {
		return at == 0 ? 0 : Math.min(Lines.end(bytes, at, bytes.length) + 1, bytes.length);
	}

	private static int stretchEnd(byte[] bytes, int from) {
		int at = from;
		for (int line = 0; line < STRETCH_LINES && at < bytes.length && at - from < STRETCH_BYTES; line++)
			at = Math.min(Lines.end(bytes, at, bytes.length) + 1, bytes.length);
		return at;
	}
}
