package dev.chiplog.format.training;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.Lines;
import dev.chiplog.format.layout.Characters;
import dev.chiplog.format.layout.HeadShare;
import dev.chiplog.format.layout.LazyField;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What Keras prints while it fits: `Epoch 3/10`, and bars of steps with metrics behind them, one line an epoch with `verbose=2`.
///
/// Source: Keras's `utils/progbar.py` of versions 2 and 3. The time of a step is told as `rate`, steps a second. Traps: counts padded
/// with blanks; a total that is not known in the first epoch; the time behind the bar, which in version 3 is what remains until the last
/// step and what it took then; bars of ASCII and of heavy lines.
public final class KerasProgress implements Format {
	private static final int LONGEST = 4000;
	private static final String DURATION = "(?:" + ProgressTeller.CLOCK + "|\\d{1,9}s)";
	/// The heavy line's three bytes of UTF-8 are matched as characters here.
	private static final Pattern STEPS = Pattern.compile("\\s*(?<done>\\d{1,15})/(?<total>\\d{1,15}|Unknown)"
			+ "(?: (?:\\[[=>.]+\\]|(?<heavy>(?:\u00E2\u0094[\u0080-\u00BF])+)) (?:- )?| - )(?<eta>ETA: )?(?<time>" + DURATION
			+ ")(?<metrics>(?: (?:- )?\\d{1,9}[mun]?s/(?:step|epoch|sample))?(?: - \\S.*)?)");
	private static final Pattern STEP_TIME = Pattern.compile(" (?<time>\\d{1,9})(?<unit>[mun]?)s/(?:step|sample)");
	private static final Pattern EPOCH = Pattern.compile("Epoch (?<done>\\d{1,9})/(?<total>\\d{1,9})");

	@Override
	public String name() {
		return "Keras progress";
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
		return new Parser(new ProgressTeller(head.fields()), new LazyField(head.fields(), "epoch"),
				new LazyField(head.fields(), "epoch_total"));
	}

	private static @Nullable Matcher match(byte[] bytes, int from, int to) {
		int start = Characters.skipBlanks(bytes, from, to);
		int end = Characters.trimEnd(bytes, start, to);
		if (end == start || end - from > LONGEST || bytes[start] != 'E' && !Characters.isDigit(bytes[start]))
			return null;
		Matcher parts = (bytes[start] == 'E' ? EPOCH : STEPS).matcher(new String(bytes, from, end - from, StandardCharsets.ISO_8859_1));
		return parts.matches() ? parts : null;
	}

	/// Reads the line with its bytes as characters, so that places in both agree.
	private record Parser(ProgressTeller teller, LazyField epoch, LazyField epochs) implements EventParser {

		@Override
		public boolean starts(byte[] bytes, int from, int to) {
			return match(bytes, from, to) != null;
		}

		@Override
		public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
			Matcher parts = match(bytes, from, Lines.end(bytes, from, to));
			if (parts == null)
				return false;
			if (parts.pattern() == EPOCH) {
				sink.whole(epoch.get(), Long.parseLong(parts.group("done")));
				sink.whole(epochs.get(), Long.parseLong(parts.group("total")));
			} else
				tellSteps(parts, bytes, from, sink);
			return true;
		}

		private void tellSteps(Matcher parts, byte[] bytes, int from, EventSink sink) {
			teller.done(parts.group("done"), sink);
			teller.total(parts.group("total"), sink);
			boolean ahead = parts.group("heavy") != null && !parts.group("done").equals(parts.group("total"));
			if (ahead || parts.group("eta") != null)
				teller.remaining(parts.group("time"), sink);
			else
				teller.elapsed(parts.group("time"), sink);
			Matcher step = STEP_TIME.matcher(parts.group("metrics"));
			if (step.find())
				teller.rate(perSecond(step.group("unit")) / Long.parseLong(step.group("time")), sink);
			teller.metrics(bytes, from + parts.start("metrics"), from + parts.end("metrics"), sink);
		}

		private static double perSecond(String prefix) {
			return switch (prefix) {
				case "m" -> 1e3;
				case "u" -> 1e6;
				case "n" -> 1e9;
				default -> 1;
			};
		}
	}
}
