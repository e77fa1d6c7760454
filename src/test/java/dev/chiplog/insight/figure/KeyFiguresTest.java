package dev.chiplog.insight.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.MadeLog;
import dev.chiplog.insight.figure.Figure.Kind;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterSyntaxException;
import dev.chiplog.record.Level;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Key figures of a log with one request a second from 03:33:20 UTC on: the first minute at 10 ms by three users, then at 30 ms by two.
class KeyFiguresTest {
	private static final Filter EVERYTHING = new Filter.Everything();

	@Test
	void tellsWhatAllEventsComeTo() {
		Figures figures = find(requests(), EVERYTHING, ZoneOffset.UTC);
		assertThat(values(figures)).containsEntry(Kind.EVENTS, 120.0).containsEntry(Kind.MEAN, 20.0).containsEntry(Kind.PERCENTILE_95, 30.0)
				.containsEntry(Kind.ERROR_RATE, 0.125).containsEntry(Kind.USERS, 3.0).containsEntry(Kind.UNPARSED, 0.0);
		assertThat(figures.previous()).isEmpty();
		assertThat(figures.all()).allMatch(figure -> figure.previous().isEmpty() && figure.ratio().isEmpty());
	}

	@Test
	void comparesASpanWithTheOneBefore() throws FilterSyntaxException {
		Figures figures = find(requests(), "@time>=2025-03-01T03:34:20Z and @time<2025-03-01T03:34:50Z", ZoneOffset.UTC);
		assertThat(figures.previous()).contains(window(30, 60));
		assertThat(figure(figures, Kind.EVENTS).ratio()).hasValue(1);
		assertThat(figure(figures, Kind.MEAN)).isEqualTo(new Figure(Kind.MEAN, "latency_ms", 30, OptionalDouble.of(10)));
		assertThat(figure(figures, Kind.MEAN).ratio().orElseThrow()).isCloseTo(3, within(1e-12));
		assertThat(figure(figures, Kind.USERS).previous()).hasValue(3);
		// no error before: nothing can be so many times as often
		assertThat(figure(figures, Kind.ERROR_RATE).previous()).hasValue(0);
		assertThat(figure(figures, Kind.ERROR_RATE).ratio()).isEmpty();
	}

	@Test
	void keepsTheRestOfTheFilterWhenItLooksAtTheTimeBefore() throws FilterSyntaxException {
		Figures figures = find(requests(), "user=u0 and @time>=2025-03-01T03:34:20Z and @time<2025-03-01T03:34:50Z", ZoneOffset.UTC);
		assertThat(figure(figures, Kind.EVENTS)).isEqualTo(new Figure(Kind.EVENTS, "", 15, OptionalDouble.of(10)));
	}

	@Test
	void comparesWithNothingWhereTheLogBeginsTooLate() throws FilterSyntaxException {
		assertThat(find(requests(), "@time>=2025-03-01T03:33:40Z and @time<2025-03-01T03:34:50Z", ZoneOffset.UTC).previous()).isEmpty();
		assertThat(find(requests(), "@time<2025-03-01T03:34:20Z", ZoneOffset.UTC).previous()).isEmpty();
		assertThat(find(requests(), "@time>=2026-03-01T03:33:40Z", ZoneOffset.UTC).previous()).isEmpty();
	}

	@Test
	void takesTheEndOfTheLogWhereTheFilterNamesNone() throws FilterSyntaxException {
		assertThat(find(requests(), "@time>=-30s", ZoneOffset.UTC).previous()).map(TimeWindow::to).contains(at(89));
	}

	@Test
	void readsLocalTimesOnTheClocksOfTheZone() throws FilterSyntaxException {
		assertThat(find(requests(), "@time>=2025-03-01T12:34:20 and @time<2025-03-01T12:34:50", ZoneId.of("Asia/Seoul")).previous())
				.contains(window(30, 60));
	}

	@Test
	void leavesOutWhatTheLogHasNoFieldFor() {
		MadeLog log = new MadeLog();
		log.event(Level.INFO).text("message", "hello").end();
		assertThat(values(find(log.engine(), EVERYTHING, ZoneOffset.UTC))).containsOnlyKeys(Kind.EVENTS, Kind.ERROR_RATE, Kind.UNPARSED);
	}

	@Test
	void hasNoValueWhereTheFilterSelectsNothing() throws FilterSyntaxException {
		Map<Kind, Double> values = values(find(requests(), "user=nobody", ZoneOffset.UTC));
		assertThat(values).containsEntry(Kind.EVENTS, 0.0).containsEntry(Kind.USERS, 0.0);
		assertThat(values.get(Kind.MEAN)).isNaN();
		assertThat(values.get(Kind.ERROR_RATE)).isNaN();
	}

	private static LogEngine requests() {
		MadeLog log = new MadeLog();
		for (int second = 0; second < 120; second++) {
			boolean late = second >= 60;
			log.event(late && second % 4 == 0 ? Level.ERROR : Level.INFO).text("user", "u" + second % (late ? 2 : 3))
					.number("latency_ms", late ? 30 : 10).end();
		}
		return log.engine();
	}

	private static Figures find(LogEngine engine, String filter, ZoneId zone) throws FilterSyntaxException {
		return find(engine, FilterParser.parse(filter), zone);
	}

	private static Figures find(LogEngine engine, Filter filter, ZoneId zone) {
		return new KeyFigures(filter, zone).find(engine, new Cancellation());
	}

	private static Figure figure(Figures figures, Kind kind) {
		return figures.all().stream().filter(figure -> figure.kind() == kind).findFirst().orElseThrow();
	}

	private static Map<Kind, Double> values(Figures figures) {
		return figures.all().stream().map(Figure::kind)
				.collect(Collectors.toMap(Function.identity(), kind -> figure(figures, kind).value()));
	}

	private static TimeWindow window(int from, int to) {
		return new TimeWindow(at(from), at(to));
	}

	private static long at(int second) {
		return MadeLog.START + second * 1_000_000_000L;
	}
}
