package dev.chiplog.format.document.journal;

import dev.chiplog.format.document.BrokenText;
import dev.chiplog.format.document.DocumentReader;
import dev.chiplog.format.document.DocumentRecord;
import dev.chiplog.format.document.Original;
import dev.chiplog.format.document.OriginalWindow;
import dev.chiplog.format.document.json.JsonLine;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the entries of a journal one after the other. One thread's.
final class JournalReader implements DocumentReader {
	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final int LENGTH_BYTES = 8;
	/// The journal itself keeps no larger field.
	private static final int LARGEST_FIELD = 768 * 1024 * 1024;
	private static final int LONGEST_NAME = 64;

	private final OriginalWindow window;
	private final JsonLine line = new JsonLine();
	private int end;
	private @Nullable String problem;

	JournalReader(Original original) {
		this.window = new OriginalWindow(original);
	}

	@Override
	public @Nullable DocumentRecord next() throws IOException {
		window.leave(window.from() + end);
		end = 0;
		while (isThere(0) && isGlue(window.bytes()[window.from()], window.offset(window.from())))
			window.leave(window.from() + 1);
		if (!isThere(0))
			return null;
		line.begin();
		boolean sound = entry();
		byte[] json = sound ? line.end() : broken();
		return new DocumentRecord(json, window.offset(window.from()), window.line(window.from()));
	}

	@Override
	public Optional<String> problem() {
		return Optional.ofNullable(problem);
	}

	private byte[] broken() {
		if (problem == null)
			problem = "holds something in line " + window.line(window.from()) + " that is no entry of a journal; it is shown as unparsed.";
		return BrokenText.line(window.bytes(), window.from(), window.from() + end);
	}

	/// Reads fields up to a blank line; false where one is broken, up to the blank line behind it.
	private boolean entry() throws IOException {
		boolean sound = true;
		while (isThere(end) && !isLineEnd(end)) {
			int behind = sound ? field() : -1;
			sound &= behind >= 0;
			end = behind >= 0 ? behind : Math.min(lineEnd(end) + 1, window.length());
		}
		return sound;
	}

	/// Reads a field.
	///
	/// @return the distance behind it; -1 when it is broken
	private int field() throws IOException {
		int name = end;
		while (isThere(name) && isName(at(name)) && name - end < LONGEST_NAME)
			name++;
		if (name == end || !isThere(name))
			return -1;
		String called = text(end, name);
		if (at(name) == '=') {
			int lineEnd = lineEnd(name);
			// a value that breaks off may lack more than its end
			if (!isThere(lineEnd))
				return -1;
			line.text(called, text(name + 1, lineEnd));
			return lineEnd + 1;
		}
		return at(name) == '\n' ? binary(called, name + 1) : -1;
	}

	private int binary(String called, int from) throws IOException {
		int value = from + LENGTH_BYTES;
		if (!isThere(value - 1))
			return -1;
		long length = (long) LONG.get(window.bytes(), window.from() + from);
		if (length < 0 || length > LARGEST_FIELD || !isThere(value + (int) length) || at(value + (int) length) != '\n')
			return -1;
		line.text(called, text(value, value + (int) length));
		return value + (int) length + 1;
	}

	private int lineEnd(int from) throws IOException {
		int at = from;
		while (isThere(at) && !isLineEnd(at))
			at++;
		return at;
	}

	private boolean isThere(int distance) throws IOException {
		while (distance >= window.length())
			if (!window.grow())
				return false;
		return true;
	}

	private boolean isLineEnd(int distance) {
		return at(distance) == '\n';
	}

	private byte at(int distance) {
		return window.bytes()[window.from() + distance];
	}

	private String text(int from, int to) {
		return new String(window.bytes(), window.from() + from, to - from, StandardCharsets.UTF_8);
	}

	/// Blank lines stand between entries; a byte order mark may stand before the first.
	private static boolean isGlue(byte b, long offset) {
		return b == '\n' || b == ' ' || b == '\r' || offset < 3 && (b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF);
	}

	private static boolean isName(byte b) {
		return b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '_';
	}
}
