package dev.chiplog.format.server;

import dev.chiplog.format.Digits;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.UsualLines;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.time.StampReader;
import java.nio.charset.StandardCharsets;

/// Reads lines of an access log whose parts have one blank between them and no escapes; [AccessParser] reads the others.
final class AccessLines implements UsualLines {
	private static final int BROKEN = -1;

	private final StampReader stamps;
	private final AccessFields fields;
	private byte[] bytes = {};
	private int to;

	AccessLines(StampReader stamps, AccessFields fields) {
		this.stamps = stamps;
		this.fields = fields;
	}

	@Override
	public int read(byte[] source, int from, int end, EventSink sink) {
		bytes = source;
		to = end;
		int ident = behindWord(from);
		int user = ident > 0 ? behindWord(ident) : BROKEN;
		int bracket = user > 0 ? behindWord(user) : BROKEN;
		if (bracket < 0 || bracket >= to || bytes[bracket] != '[' || bytes[ident] == '[' || bytes[user] == '['
				|| bracket - from >= AccessParser.LONGEST_PREFIX)
			return DECLINED;
		AccessParser.tellText(fields.client(), bytes, from, ident - 1, sink);
		AccessParser.tellText(fields.user(), bytes, user, bracket - 1, sink);
		int stampEnd = stamps.read(bytes, bracket + 1, to);
		if (stampEnd < 0 || stampEnd + 2 >= to || bytes[stampEnd] != ']' || bytes[stampEnd + 1] != ' ' || bytes[stampEnd + 2] != '"')
			return DECLINED;
		sink.time(fields.time().get(), stamps.nanos(), bytes, bracket + 1, stampEnd);
		int quote = QuoteScan.quote(bytes, stampEnd + 3, to);
		if (!closes(quote))
			return DECLINED;
		fields.request().tell(bytes, stampEnd + 3, quote, sink);
		int behindStatus = number(quote + 1, fields.status(), sink);
		int behindBytes = behindStatus > 0 ? number(behindStatus, fields.bytesSent(), sink) : BROKEN;
		return behindBytes > 0 ? rest(behindBytes, sink) : DECLINED;
	}

	/// Behind the blank behind the word that begins here.
	private int behindWord(int from) {
		int end = QuoteScan.wordEnd(bytes, from, to);
		return end > from && end < to && bytes[end] == ' ' ? end + 1 : BROKEN;
	}

	/// Whether a quote stands here that ends a text.
	private boolean closes(int quote) {
		return quote + 1 < to && bytes[quote] == '"' && (bytes[quote + 1] == ' ' || lineEnd(quote + 1) > 0);
	}

	/// Behind the line end that stands here.
	private int lineEnd(int at) {
		if (at < to && bytes[at] == '\n')
			return at + 1;
		return at + 1 < to && bytes[at] == '\r' && bytes[at + 1] == '\n' ? at + 2 : BROKEN;
	}

	/// Tells the number that stands behind a blank here, if it is none of the unusually long ones.
	///
	/// @return behind it
	private int number(int blank, LazyField field, EventSink sink) {
		int at = blank + 1;
		if (at + Long.BYTES > to || bytes[blank] != ' ')
			return BROKEN;
		long word = Digits.word(bytes, at);
		int digits = Digits.count(word);
		if (digits > Digits.MOST || digits == 0 && bytes[at] != '-')
			return BROKEN;
		if (digits > 0)
			sink.whole(field.get(), Digits.joined(word, digits));
		int behind = at + Math.max(digits, 1);
		return behind < to && (bytes[behind] == ' ' || lineEnd(behind) > 0) ? behind : BROKEN;
	}

	/// Tells what stands behind the bytes, as [AccessParser] does.
	///
	/// @return behind the line
	private int rest(int from, EventSink sink) {
		int at = from;
		int quoted = 0;
		while (at < to && bytes[at] == ' ') {
			int start = at + 1;
			if (start < to && bytes[start] == '"') {
				int quote = QuoteScan.quote(bytes, start + 1, to);
				if (!closes(quote))
					return DECLINED;
				if (quoted++ < 2)
					AccessParser.tellText(quoted == 1 ? fields.referer() : fields.userAgent(), bytes, start + 1, quote, sink);
				at = quote + 1;
			} else {
				at = QuoteScan.wordEnd(bytes, start, to);
				if (at == start)
					return DECLINED;
				tellSeconds(start, at, sink);
			}
		}
		int behind = lineEnd(at);
		return behind > 0 ? behind : DECLINED;
	}

	private void tellSeconds(int from, int end, EventSink sink) {
		if (AccessParser.isDecimal(bytes, from, end))
			sink.decimal(fields.requestTime().get(), Double.parseDouble(new String(bytes, from, end - from, StandardCharsets.US_ASCII)));
	}
}
