package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// What Android's `logcat` prints in its `threadtime`, `time`, `uid`, `epoch`, `long`, `brief` and `process` formats.
///
/// Source: the Logcat documentation of the Android SDK (`-v threadtime`). Traps: a tag padded with blanks or with blanks in it; no year.
public final class AndroidLogcat extends LayoutFormat {

	/// The format; it has no state.
	public AndroidLogcat() {
		super("logcat", Framing.LINES_UNTIL_NEXT, "{time} {pid} {tid:number} {level:letter} {logger:text}: {message}",
				"{time} {uid} {pid} {tid:number} {level:letter} {logger:text}: {message}",
				"{time} {level:letter}/{logger:text}(~{pid}): {message}",
				"{time:epoch} {pid} {tid:number} {level:letter} {logger:text}: {message}",
				"[ {time} {pid}:~{tid:number} {level:letter}/{logger:text} ]$~{message}",
				"{level:V=TRACE|D=DEBUG|I=INFO|W=WARNING|E=ERROR|F=CRITICAL}/{logger:text}(~{pid}): {message}",
				"{level:V=TRACE|D=DEBUG|I=INFO|W=WARNING|E=ERROR|F=CRITICAL}(~{pid}) {message:text}  ({logger:text})$");
	}
}
