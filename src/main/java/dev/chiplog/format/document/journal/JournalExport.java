package dev.chiplog.format.document.journal;

import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.document.Document;
import dev.chiplog.format.document.DocumentReader;
import dev.chiplog.format.document.Original;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What `journalctl -o export` writes (<https://systemd.io/JOURNAL_EXPORT_FORMATS/>): `KEY=value` lines, an entry up to a blank line.
///
/// A value with a line end or bytes that are no text stands behind its name alone on a line, its length in eight bytes and the bytes.
public final class JournalExport implements Document {
	private static final List<String> FIRST = List.of("__CURSOR=", "__REALTIME_TIMESTAMP=", "__MONOTONIC_TIMESTAMP=", "__SEQNUM=");
	private static final int LINES_OF_A_HEAD = 64;

	@Override
	public String name() {
		return "journald export";
	}

	/// All or nothing: every entry begins with the journal's own fields.
	@Override
	public double recognise(Head head) {
		byte[] bytes = head.bytes();
		int at = 0;
		while (at < bytes.length && bytes[at] == '\n')
			at++;
		boolean timed = false;
		for (int line = 0; line < LINES_OF_A_HEAD && at < bytes.length; line++) {
			int end = Lines.end(bytes, at, bytes.length);
			String text = new String(bytes, at, Math.min(end - at, 128), StandardCharsets.ISO_8859_1);
			if (line == 0 && FIRST.stream().noneMatch(text::startsWith))
				return 0;
			if (text.isEmpty())
				break;
			timed |= text.startsWith("__REALTIME_TIMESTAMP=");
			at = end + 1;
		}
		return timed ? 1 : 0;
	}

	@Override
	public DocumentReader open(Original original) {
		return new JournalReader(original);
	}
}
