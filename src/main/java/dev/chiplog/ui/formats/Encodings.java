package dev.chiplog.ui.formats;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/// The encodings that logs are written in.
final class Encodings {
	/// `x-windows-949` is the CP949 of Korean Windows, a superset of EUC-KR.
	private static final List<String> USUAL = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5", "EUC-KR", "x-windows-949",
			"Shift_JIS", "EUC-JP", "ISO-8859-1", "windows-1252");

	private Encodings() {
	}

	/// Those that this machine can read, the most usual first.
	static Stream<String> names() {
		return USUAL.stream().filter(Charset::isSupported);
	}
}
