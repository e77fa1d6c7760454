package dev.chiplog.insight.difference;

import dev.chiplog.insight.MadeLog;
import dev.chiplog.record.Level;
import java.util.Random;

/// A random request to a service, of no cause yet.
///
/// @param luck from 0 to 1, for what happens only sometimes
record MadeRequest(String model, String user, String host, String region, String version, int batch, int tokens, double latency, int line,
		String id, double luck) {

	/// A request as a busy service has them: few models and users ask for most.
	static MadeRequest of(Random random) {
		int host = random.nextInt(8);
		return new MadeRequest("m" + (int) (6 * Math.pow(random.nextDouble(), 1.5)), "u" + (int) (200 * Math.pow(random.nextDouble(), 2.2)),
				"gpu-" + host, "region-" + host % 3, "v" + random.nextInt(4), 1 << random.nextInt(7),
				(int) (-800 * Math.log(random.nextDouble())), Math.round(1000 * Math.exp(random.nextGaussian() * 0.6)) / 10.0,
				100 + random.nextInt(50), Long.toHexString(random.nextLong()), random.nextDouble());
	}

	/// Writes it.
	void log(MadeLog log, boolean failed) {
		log.event(failed ? Level.ERROR : Level.INFO).text("model", model).text("user", user).text("host", host).text("region", region)
				.text("version", version).number("batch", batch).number("tokens", tokens).number("latency", latency).number("line", line)
				.text("request_id", id).text("message", failed ? "request failed" : "request served").end();
	}
}
