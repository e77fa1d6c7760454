package dev.chiplog.format.document.xml;

import dev.chiplog.format.document.OriginalWindow;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Takes an XML document apart into the elements of its records, wherever they stand.
///
/// The tags around records, comments, instructions and document types belong to no piece; so several documents behind each other, as an
/// appending file handler leaves them, and records with no root at all are read alike. One thread's.
final class XmlPieces {
	/// A longer record is broken.
	private static final int LONGEST = 64 * 1024 * 1024;

	private final OriginalWindow window;
	private final String open;
	private final String close;
	private int end;

	/// What stands next.
	enum Kind {
		/** The element of a record, whole. */
		RECORD,
		/** Something else than markup, or a record that does not end. */
		BROKEN
	}

	/// @param name of the elements that are records, prefix included
	XmlPieces(OriginalWindow window, String name) {
		this.window = window;
		this.open = "<" + name;
		this.close = "</" + name;
	}

	/// Goes to the next piece, which then begins the window; null at the end.
	@Nullable
	Kind next() throws IOException {
		while (true) {
			int distance = blank();
			if (distance < 0)
				return null;
			window.leave(window.from() + distance);
			if (isTag(open, 0))
				return record();
			int behind = window.bytes()[window.from()] == '<' ? markup(0) : -1;
			if (behind < 0) {
				end = nextRecord();
				return Kind.BROKEN;
			}
			window.leave(window.from() + behind);
		}
	}

	/// Behind the piece's last byte in the window.
	int end() {
		return window.from() + end;
	}

	private Kind record() throws IOException {
		int at = markup(0);
		boolean empty = at > 1 && window.bytes()[window.from() + at - 2] == '/';
		while (at >= 0 && at < LONGEST && !empty) {
			at = find('<', at);
			if (at >= window.length() || isTag(open, at))
				break;
			boolean closes = isTag(close, at);
			int behind = markup(at);
			if (closes && behind >= 0) {
				end = behind;
				return Kind.RECORD;
			}
			at = behind;
		}
		end = empty ? at : nextRecord();
		return empty ? Kind.RECORD : Kind.BROKEN;
	}

	/// Where the next record begins behind something else, or one that does not end.
	private int nextRecord() throws IOException {
		int at = find('<', 1);
		while (at < window.length() && !isTag(open, at))
			at = find('<', at + 1);
		return at;
	}

	/// Behind a tag, comment, instruction or section that begins at a distance; -1 when it does not end.
	private int markup(int at) throws IOException {
		if (isAt("<!--", at))
			return behind("-->", at + 4);
		if (isAt("<![CDATA[", at))
			return behind("]]>", at + 9);
		if (isAt("<?", at))
			return behind("?>", at + 2);
		int quote = 0;
		for (int place = at + 1; place < window.length() || window.grow(); place++) {
			byte b = window.bytes()[window.from() + place];
			if (quote != 0)
				quote = b == quote ? 0 : quote;
			else if (b == '[' && isAt("<!", at))
				return behind("]>", place);
			else if (b == '>')
				return place + 1;
			else if ((b == '"' || b == '\'') && window.bytes()[window.from() + place - 1] == '=')
				quote = b;
			else if (b == '<')
				return -1;
		}
		return -1;
	}

	private int behind(String mark, int from) throws IOException {
		int at = find(mark.charAt(0), from);
		while (at < window.length() && !isAt(mark, at))
			at = find(mark.charAt(0), at + 1);
		return at < window.length() ? at + mark.length() : -1;
	}

	/// The distance of the next such character; that of the end when there is none.
	private int find(char wanted, int from) throws IOException {
		int at = from;
		while (at < window.length() || window.grow()) {
			if (window.bytes()[window.from() + at] == wanted)
				return at;
			at++;
		}
		return window.length();
	}

	/// The distance of the first byte that is neither blank nor part of a byte order mark; -1 at the end.
	private int blank() throws IOException {
		int at = 0;
		while (at < window.length() || window.grow()) {
			int b = window.bytes()[window.from() + at] & 0xFF;
			boolean mark = window.offset(window.from() + at) < 3 && (b == 0xEF || b == 0xBB || b == 0xBF);
			if (b > ' ' && !mark)
				return at;
			at++;
		}
		return -1;
	}

	/// Whether a tag of that name stands there, not one whose name only begins so.
	private boolean isTag(String tag, int at) throws IOException {
		if (!isAt(tag, at) || at + tag.length() >= window.length())
			return false;
		byte behind = window.bytes()[window.from() + at + tag.length()];
		return behind <= ' ' || behind == '>' || behind == '/';
	}

	private boolean isAt(String text, int at) throws IOException {
		while (window.length() < at + text.length() + 1)
			if (!window.grow())
				break;
		if (window.length() < at + text.length())
			return false;
		for (int i = 0; i < text.length(); i++)
			if (window.bytes()[window.from() + at + i] != text.charAt(i))
				return false;
		return true;
	}
}
