package dev.chiplog.format.structured;

import dev.chiplog.format.Format;
import dev.chiplog.format.UsualLinesAgreement;
import dev.chiplog.format.logger.Bunyan;
import java.util.Random;

/// Objects of a dialect, and others that only look like it.
class UsualDialectTest extends UsualLinesAgreement {

	@Override
	protected Format format() {
		return new Bunyan();
	}

	@Override
	protected String head() {
		return """
				{"name":"api","hostname":"n1","pid":17,"level":30,"msg":"first","time":"2025-03-01T00:00:00.000Z","v":0}
				{"name":"api","hostname":"n1","pid":17,"level":50,"msg":"second","time":"2025-03-01T00:00:01.000Z","v":0}
				""";
	}

	@Override
	protected String line(Random random) {
		String request = random.nextInt(3) == 0 ? "\"req\":{\"method\":\"GET\",\"url\":\"/v1/" + random.nextInt(9) + "\"}," : "";
		String version = random.nextInt(40) == 0 ? "" : ",\"v\":0";
		return "{\"name\":\"api\",\"hostname\":\"n" + random.nextInt(4) + "\",\"pid\":" + random.nextInt(40_000) + ",\"level\":"
				+ 10 * (1 + random.nextInt(6)) + "," + request + "\"msg\":\"took " + random.nextInt(300)
				+ " ms\",\"time\":\"2025-03-01T00:00:" + (10 + random.nextInt(50)) + ".000Z\"" + version + "}";
	}

	/// A line without its version is of no dialect.
	@Override
	protected double leastShare() {
		return 0.7;
	}
}
