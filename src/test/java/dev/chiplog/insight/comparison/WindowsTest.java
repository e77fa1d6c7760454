package dev.chiplog.insight.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterPrinter;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WindowsTest {
	private static final long FIRST = nanos("2025-03-01T09:00:00Z");
	private static final long LAST = nanos("2025-03-01T17:00:00Z");

	@Test
	void holdATimeRangeAgainstTheSameLengthBefore() throws Exception {
		Windows windows = of("model=bert and @time>=2025-03-01T14:00 and @time<2025-03-01T14:45");
		assertThat(FilterPrinter.print(windows.a())).isEqualTo("model=bert and @time>=2025-03-01T13:15:00Z and @time<2025-03-01T14:00:00Z");
		assertThat(FilterPrinter.print(windows.b())).isEqualTo("model=bert and @time>=2025-03-01T14:00 and @time<2025-03-01T14:45");
	}

	@Test
	void holdTheLastTimeAgainstTheSameLengthBefore() throws Exception {
		assertThat(FilterPrinter.print(of("@time>=-1h").a())).isEqualTo("@time>=2025-03-01T15:00:00Z and @time<2025-03-01T16:00:00Z");
	}

	@Test
	void areTheHalvesOfTheTimeWhereTheFilterNamesNone() throws Exception {
		Windows windows = of("level>=warn");
		assertThat(FilterPrinter.print(windows.a())).isEqualTo("level>=warn and @time<2025-03-01T13:00:00Z");
		assertThat(FilterPrinter.print(windows.b())).isEqualTo("level>=warn and @time>=2025-03-01T13:00:00Z");
	}

	@Test
	void areTheHalvesOfATimeRangeWithNothingBefore() throws Exception {
		Windows windows = of("@time>=2025-03-01T09:00 and @time<2025-03-01T10:00");
		assertThat(FilterPrinter.print(windows.a())).isEqualTo("@time>=2025-03-01T09:00 and @time<2025-03-01T09:30:00Z");
		assertThat(FilterPrinter.print(windows.b())).isEqualTo("@time>=2025-03-01T09:30:00Z and @time<2025-03-01T10:00");
	}

	@Test
	void partAFilterAtAMoment() throws Exception {
		Windows windows = Windows.parted(parse("user=7"), nanos("2025-03-01T14:02:10.5Z"), ZoneOffset.ofHours(9));
		assertThat(FilterPrinter.print(windows.a())).isEqualTo("user=7 and @time<2025-03-01T23:02:10.5+09:00");
		assertThat(FilterPrinter.print(windows.swapped().a())).isEqualTo("user=7 and @time>=2025-03-01T23:02:10.5+09:00");
	}

	@Test
	void takeABoundThatIsNoTimeForNone() throws Exception {
		assertThat(FilterPrinter.print(of("@time>=soon").a())).contains("13:00:00Z");
	}

	private static Windows of(String filter) throws Exception {
		return Windows.of(parse(filter), FIRST, LAST, ZoneOffset.UTC);
	}

	private static Filter parse(String text) throws Exception {
		return FilterParser.parse(text);
	}

	private static long nanos(String instant) {
		return Instant.parse(instant).toEpochMilli() * 1_000_000;
	}
}
