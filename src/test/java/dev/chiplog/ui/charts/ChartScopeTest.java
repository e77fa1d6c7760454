package dev.chiplog.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.FieldInfo.Kind;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterSyntaxException;
import dev.chiplog.query.Scale;
import dev.chiplog.query.Summary;
import dev.chiplog.record.Level;
import dev.chiplog.record.Role;
import dev.chiplog.ui.common.Messages;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ChartScopeTest {
	private static final long HOUR = 3_600_000_000_000L;
	private static final long START = Instant.parse("2025-03-01T00:00:00Z").getEpochSecond() * 1_000_000_000L;

	@Test
	void hasABarAnHourUnlessTheTimeIsVeryShortOrVeryLong() {
		assertThat(scope(1000, 8 * HOUR).bars()).isBetween(8, 10);
		assertThat(scope(1000, HOUR).bars()).isEqualTo(40);
		assertThat(scope(1000, 400 * HOUR).bars()).isEqualTo(40);
	}

	@Test
	void hasFewerPointsWhereThereAreFewEvents() throws FilterSyntaxException {
		assertThat(scope(100_000, 8 * HOUR).points()).isEqualTo(120);
		assertThat(scope(1000, 8 * HOUR).points()).isEqualTo(50);
		assertThat(scope(10, 8 * HOUR).points()).isEqualTo(12);
		Filter hour = FilterParser.parse("@time>=2025-03-01T01:00Z and @time<2025-03-01T02:00Z");
		assertThat(scope(hour, 8000, 8 * HOUR).points()).isBetween(49, 50);
		assertThat(scope(hour, 8000, 8 * HOUR).from()).isEqualTo(START + HOUR);
	}

	@Test
	void givesASingleMomentSomeLength() {
		ChartScope scope = scope(1, 0);
		assertThat(scope.from()).isLessThan(START);
		assertThat(scope.to()).isGreaterThan(START);
		assertThat(scope(5, HOUR).from()).isNull();
	}

	@Test
	void beginsWithChartsThatSuitTheFields() {
		List<FieldInfo> fields = List.of(new FieldInfo("batch", null, Kind.NUMBER, 90, 0),
				new FieldInfo("latency_ms", Role.LATENCY, Kind.NUMBER, 50, 0), new FieldInfo("model", Role.MODEL, Kind.CATEGORY, 90, 3),
				new FieldInfo("colour", null, Kind.CATEGORY, 90, 3), new FieldInfo("prediction", null, Kind.CATEGORY, 90, 3));
		ChartFields known = new ChartFields(fields, true, true, 1);
		assertThat(FirstCharts.of(known)).containsExactly(new TrendChart("latency_ms", Measure.PERCENTILES, ""), new ErrorChart(""),
				new CountChart("model"), new ValuesChart("prediction"), new HeatChart("latency_ms", Scale.LOGARITHMIC));
		assertThat(FirstCharts.of(new ChartFields(fields, false, true, 1))).containsExactly(new SpreadChart("latency_ms", Scale.LINEAR),
				new ValuesChart("prediction"));
		assertThat(known.categories()).containsExactly("model", "@level", "colour", "prediction");
	}

	@Test
	void prefersNumbersThatMeasureToThoseThatCountOn() {
		ChartFields known = new ChartFields(List.of(new FieldInfo("Epoch", null, Kind.NUMBER, 90, 0),
				new FieldInfo("accuracy", null, Kind.NUMBER, 50, 0), new FieldInfo("logger", Role.LOGGER, Kind.CATEGORY, 90, 1)), true,
				true, 1);
		assertThat(FirstCharts.of(known)).containsExactly(new TrendChart("accuracy", Measure.MEAN, ""), new ErrorChart(""),
				new CountChart("@level"), new ValuesChart("@level"), new HeatChart("accuracy", Scale.LOGARITHMIC));
	}

	@Test
	void asksForTheRoleWhereSeveralFieldsPlayIt() {
		ChartFields known = new ChartFields(List.of(new FieldInfo("model", Role.MODEL, Kind.CATEGORY, 90, 3),
				new FieldInfo("model_name", Role.MODEL, Kind.CATEGORY, 10, 3)), true, false, 2);
		assertThat(known.categories()).containsExactly("model", "@source");
	}

	private static ChartScope scope(long events, long length) {
		return scope(new Filter.Everything(), events, length);
	}

	private static ChartScope scope(Filter filter, long events, long length) {
		Summary whole = new Summary(1, events, 0, OptionalLong.of(START), OptionalLong.of(START + length), 0, List.of(),
				Map.of(Level.INFO, events), 0, Map.of(), true);
		return new ChartScope(filter, whole, ZoneOffset.UTC, new ChartFields(List.of(), true, true, 1), new SeriesInks(),
				new Messages("charts", Locale.ENGLISH));
	}
}
