package dev.chiplog.format.training;

import dev.chiplog.format.EventSink;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.metric.MetricLifter;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the state of a loop as fields: how much is done, how fast, how long it took and will take; one thread's.
///
/// Numbers are told in base units, whatever the line shortened them to: `1.2k` is 1200, `1.5MB/s` is 1500000 a second, `01:05` is 65
/// seconds.
final class ProgressTeller {
	/// How a count is written, `done` or `total`: digits, perhaps a fraction, perhaps a prefix before what shows it to be one.
	static final String COUNT = "\\d{1,15}(?:\\.\\d{1,6})?(?:[kKMGTP]i?(?=B|b|it| |/))?";
	/// Minutes and seconds, perhaps with hours before them.
	static final String CLOCK = "\\d{1,5}:\\d\\d(?::\\d\\d)?";

	private static final Pattern EPOCH = Pattern.compile("(?i)(?:train(?:ing)? )?epoch[:\\[ ]{0,2}(\\d{1,9})(?:/(\\d{1,9}))?\\b.*");
	private static final int LONGEST_EPOCH = 40;

	private static final String PREFIXES = "kMGTP";

	private final LazyField description;
	private final LazyField epoch;
	private final LazyField epochs;
	private final LazyField done;
	private final LazyField total;
	private final LazyField percent;
	private final LazyField rate;
	private final LazyField elapsed;
	private final LazyField remaining;
	private final MetricLifter lifter;

	ProgressTeller(FieldTable fields) {
		description = new LazyField(fields, "description");
		epoch = new LazyField(fields, "epoch");
		epochs = new LazyField(fields, "epoch_total");
		done = new LazyField(fields, "done");
		total = new LazyField(fields, "total");
		percent = new LazyField(fields, "percent");
		rate = new LazyField(fields, "rate");
		elapsed = new LazyField(fields, "elapsed_s");
		remaining = new LazyField(fields, "remaining_s");
		lifter = new MetricLifter(fields);
	}

	/// Tells what the loop is called, and the epoch that its name counts: `Epoch 3/10`.
	void description(byte[] bytes, int from, int to, EventSink sink) {
		if (to == from)
			return;
		sink.text(description.get(), bytes, from, to);
		boolean mayCount = to - from <= LONGEST_EPOCH && ((bytes[from] | 0x20) == 'e' || (bytes[from] | 0x20) == 't');
		Matcher counted = EPOCH.matcher(mayCount ? new String(bytes, from, to - from, StandardCharsets.ISO_8859_1) : "");
		if (!counted.matches())
			return;
		sink.whole(epoch.get(), Long.parseLong(counted.group(1)));
		if (counted.group(2) != null)
			sink.whole(epochs.get(), Long.parseLong(counted.group(2)));
	}

	void done(String count, EventSink sink) {
		count(done, scaled(count), sink);
	}

	/// @param count null or a word that is no count when there is no total
	void total(@Nullable String count, EventSink sink) {
		if (count != null && Character.isDigit(count.charAt(0)))
			count(total, scaled(count), sink);
	}

	void percent(@Nullable String number, EventSink sink) {
		if (number != null)
			sink.whole(percent.get(), Long.parseLong(number));
	}

	/// @param perSecond how much is done in a second; not told when it is not finite
	void rate(double perSecond, EventSink sink) {
		if (Double.isFinite(perSecond))
			sink.decimal(rate.get(), perSecond);
	}

	/// @param time a [#CLOCK]; null or `?` when it is not known
	void elapsed(@Nullable String time, EventSink sink) {
		seconds(elapsed, time, sink);
	}

	/// @param time a [#CLOCK]; null or `?` when it is not known
	void remaining(@Nullable String time, EventSink sink) {
		seconds(remaining, time, sink);
	}

	/// Tells the metrics that the line ends with.
	void metrics(byte[] bytes, int from, int to, EventSink sink) {
		lifter.lift(bytes, from, to, sink);
	}

	/// The number that a [#COUNT] shortens.
	static double scaled(String count) {
		boolean binary = count.endsWith("i");
		String plain = binary ? count.substring(0, count.length() - 1) : count;
		int power = PREFIXES.indexOf(plain.replace('K', 'k').charAt(plain.length() - 1)) + 1;
		double number = Double.parseDouble(power == 0 ? plain : plain.substring(0, plain.length() - 1));
		return number * Math.pow(binary ? 1024 : 1000, power);
	}

	private static void count(LazyField field, double number, EventSink sink) {
		long nearest = Math.round(number);
		if (Math.abs(number - nearest) < 1e-6)
			sink.whole(field.get(), nearest);
		else
			sink.decimal(field.get(), number);
	}

	private static void seconds(LazyField field, @Nullable String time, EventSink sink) {
		if (time == null || time.indexOf('?') >= 0)
			return;
		long seconds = 0;
		for (String part : time.replace("s", "").split(":", -1))
			seconds = seconds * 60 + Long.parseLong(part);
		sink.whole(field.get(), seconds);
	}
}
