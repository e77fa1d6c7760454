package dev.chiplog.format.training;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.HeadShare;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines of progress bars: of tqdm, and so of Hugging Face's downloads, `torch.hub` and Lightning, and of pip.
///
/// Sources: tqdm's documentation (`bar_format`, `format_meter`, `unit_scale`), Lightning's `TQDMProgressBar`, pip's
/// `cli/progress_bars.py`. `rate` is always a second's, so that slow loops, whose bars write `2.4s/it`, compare with fast ones. Traps: no
/// total, or one that is not known yet (`5/?`); bars of ASCII and of block characters, and none; blanks before the percentage; a postfix
/// of metrics; a logger's line whose message is a bar, which is the logger's; a record that another writer put right behind a bar.
public final class ProgressBar implements Format {
	private static final int LONGEST = 2000;
	private static final String DESCRIPTION = "\\s*(?<description>(?:(?!\\d\\d:\\d\\d)[^|]){0,160}?)";
	private static final String BAR = "\\|[^|\\[\\]]*\\|";
	private static final String TIMES = " \\[(?<elapsed>" + ProgressTeller.CLOCK + ")(?:<(?<remaining>" + ProgressTeller.CLOCK
			+ "|\\?))?, *" + "(?<rate>\\?|\\d{1,15}(?:\\.\\d{1,6})?(?:[kKMGTP]i?(?=B|b/|it/| ))?) ?(?<unit>[^,\\]/]{1,30}/[^,\\]/]{1,30})"
			+ "(?:, (?<postfix>.*))?\\]";
	private static final Pattern WITH_TOTAL = Pattern.compile(DESCRIPTION + "(?::? *(?<percent>\\d{1,3})%(?:" + BAR + ")?|:? *" + BAR
			+ ") *(?<done>" + ProgressTeller.COUNT + ")/(?<total>" + ProgressTeller.COUNT + "|\\?)" + TIMES);
	private static final Pattern WITHOUT_TOTAL = Pattern.compile("\\s*(?:(?<description>(?:(?!\\d\\d:\\d\\d)[^|]){0,160}?): )? *(?<done>"
			+ ProgressTeller.COUNT + ") ?[\\p{L}/_-]{0,30}" + TIMES);
	/// Pip's bar is of heavy horizontal lines, whose three bytes of UTF-8 are matched as characters here.
	private static final Pattern DOWNLOAD = Pattern.compile("\\s*(?:\u00E2[\u0094\u0095][\u0080-\u00BF] ?)+ (?<done>\\d{1,15}(?:\\.\\d)?)/"
			+ "(?<total>\\d{1,15}(?:\\.\\d)?) (?<scale>[kMGT]?)B (?<rate>\\?|\\d{1,15}(?:\\.\\d)?) ?(?<unit>[kMGT]?B/s)(?: (?:eta)? ?(?<remaining>"
			+ ProgressTeller.CLOCK + "|-:--:--))?");

	@Override
	public String name() {
		return "progress bar";
	}

	@Override
	public Framing framing() {
		return Framing.LINE;
	}

	@Override
	public double recognise(Head head) {
		return HeadShare.of(this, head);
	}

	@Override
	public EventParser open(Head head) {
		return new Parser(new ProgressTeller(head.fields()));
	}

	private static @Nullable Matcher match(byte[] bytes, int from, int to) {
		int start = Characters.skipBlanks(bytes, from, to);
		int end = Characters.trimEnd(bytes, start, to);
		if (end == start || end - from > LONGEST)
			return null;
		List<Pattern> shapes = bytes[end - 1] == ']'
				? List.of(WITH_TOTAL, WITHOUT_TOTAL)
				: bytes[start] == (byte) 0xE2 ? List.of(DOWNLOAD) : List.of();
		if (shapes.isEmpty())
			return null;
		String line = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
		return shapes.stream().map(shape -> shape.matcher(line)).filter(Matcher::matches).findFirst().orElse(null);
	}

	/// Reads the line with its bytes as characters, so that places in both agree.
	private record Parser(ProgressTeller teller) implements EventParser {

		@Override
		public boolean starts(byte[] bytes, int from, int to) {
			return match(bytes, from, to) != null;
		}

		@Override
		public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
			Matcher parts = match(bytes, from, Lines.end(bytes, from, to));
			if (parts == null)
				return false;
			if (parts.pattern() == DOWNLOAD)
				tellDownload(parts, sink);
			else
				tellLoop(parts, bytes, from, sink);
			return true;
		}

		private void tellLoop(Matcher parts, byte[] bytes, int from, EventSink sink) {
			int named = parts.start("description");
			if (named >= 0)
				teller.description(bytes, from + named, Characters.trimEnd(bytes, from + named, from + parts.end("description")), sink);
			teller.done(parts.group("done"), sink);
			if (parts.pattern() == WITH_TOTAL) {
				teller.total(parts.group("total"), sink);
				teller.percent(parts.group("percent"), sink);
			}
			if (!parts.group("rate").equals("?")) {
				double rate = ProgressTeller.scaled(parts.group("rate"));
				teller.rate(parts.group("unit").startsWith("s/") ? 1 / rate : rate, sink);
			}
			teller.elapsed(parts.group("elapsed"), sink);
			teller.remaining(parts.group("remaining"), sink);
			if (parts.start("postfix") >= 0)
				teller.metrics(bytes, from + parts.start("postfix"), from + parts.end("postfix"), sink);
		}

		private void tellDownload(Matcher parts, EventSink sink) {
			String scale = parts.group("scale");
			teller.done(parts.group("done") + scale, sink);
			teller.total(parts.group("total") + scale, sink);
			if (!parts.group("rate").equals("?"))
				teller.rate(ProgressTeller.scaled(parts.group("rate") + parts.group("unit").replace("B/s", "")), sink);
			String remaining = parts.group("remaining");
			teller.remaining(remaining == null || remaining.startsWith("-") ? null : remaining, sink);
		}
	}
}
