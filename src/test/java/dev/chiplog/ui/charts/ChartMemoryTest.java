package dev.chiplog.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.FieldInfo.Kind;
import dev.chiplog.query.Scale;
import dev.chiplog.record.Role;
import dev.chiplog.settings.KeptChart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is remembered of charts, and what it becomes in another log.
class ChartMemoryTest {
	private static final ChartMemory REQUESTS = new ChartMemory(new ChartFields(
			List.of(new FieldInfo("response_time_ms", Role.LATENCY, Kind.NUMBER, 90, 0),
					new FieldInfo("model", Role.MODEL, Kind.CATEGORY, 90, 3), new FieldInfo("status_code", Role.STATUS, Kind.NUMBER, 90, 0),
					new FieldInfo("prediction", null, Kind.CATEGORY, 90, 2), new FieldInfo("score", null, Kind.NUMBER, 90, 0)),
			true, true, 2));
	private static final ChartMemory SERVING = new ChartMemory(
			new ChartFields(List.of(new FieldInfo("metrics.latency_ms", Role.LATENCY, Kind.NUMBER, 90, 0),
					new FieldInfo("model_name", Role.MODEL, Kind.CATEGORY, 90, 3)), true, true, 1));
	private static final ChartMemory WORDS = new ChartMemory(
			new ChartFields(List.of(new FieldInfo("colour", null, Kind.CATEGORY, 90, 3)), false, false, 1));

	@Test
	void findsEveryChartAgainInTheSameLog() {
		assertThat(List.of(new TrendChart("score", Measure.SUM, "model"), new TrendChart("response_time_ms", Measure.PERCENTILES, ""),
				new CountChart("@source"), new ErrorChart("@level"), new SpreadChart("score", Scale.LOGARITHMIC),
				new ValuesChart("prediction"), new HeatChart("response_time_ms", Scale.LINEAR)))
				.allSatisfy(setup -> assertThat(REQUESTS.setup(REQUESTS.kept(setup))).contains(setup));
	}

	@Test
	void letsTheFieldWithTheSameRoleStandIn() {
		assertThat(SERVING.setup(REQUESTS.kept(new TrendChart("response_time_ms", Measure.P95, "model"))))
				.contains(new TrendChart("metrics.latency_ms", Measure.P95, "model_name"));
		assertThat(SERVING.setup(REQUESTS.kept(new ValuesChart("model")))).contains(new ValuesChart("model_name"));
	}

	@Test
	void leavesOutAChartWhoseFieldIsMissingAndASplitThatIs() {
		assertThat(SERVING.setup(REQUESTS.kept(new TrendChart("score", Measure.MEAN, "")))).isEmpty();
		assertThat(SERVING.setup(REQUESTS.kept(new ValuesChart("prediction")))).isEmpty();
		assertThat(SERVING.setup(REQUESTS.kept(new CountChart("prediction")))).contains(new CountChart(""));
		assertThat(WORDS.setup(REQUESTS.kept(new CountChart("")))).isEmpty();
		assertThat(WORDS.setup(REQUESTS.kept(new ErrorChart("")))).isEmpty();
	}

	@Test
	void passesOverWhatAnotherVersionMayHaveWritten() {
		assertThat(REQUESTS.setup(new KeptChart("hologram", Map.of("field", "score")))).isEmpty();
		assertThat(REQUESTS.setup(new KeptChart("heat", Map.of("field", "score", "scale", "curved"))))
				.contains(new HeatChart("score", Scale.LINEAR));
		assertThat(REQUESTS.setup(new KeptChart("trend", Map.of("field", "score", "measure", "p12", "split-role", "soul"))))
				.contains(new TrendChart("score", Measure.PERCENTILES, ""));
	}
}
