package dev.chiplog.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/// The story that the sample tells, as rules: who asks what of which model when, and what goes wrong.
///
/// A fine-tuning run exports a checkpoint of llama-3-8b whose context is eight times as long as before. Deployed, it needs a larger
/// key-value cache; one user's batches of 64 on one node then run out of memory, the node's workers die, and everyone else on the model gets
/// refusals until it is rolled back. Filtering by the model and the user, and then reading the training log, leads to the cause.
final class Incident {
	static final Instant START = Instant.parse("2026-03-14T09:00:00Z");
	static final Duration SPAN = Duration.ofHours(8);
	static final Instant EXPORTED = Instant.parse("2026-03-14T13:41:27Z");
	static final Instant DEPLOYED = Instant.parse("2026-03-14T14:02:10Z");
	static final Instant ROLLED_BACK = Instant.parse("2026-03-14T14:47:30Z");
	static final String MODEL = "llama-3-8b";
	static final String USER = "user_117";
	static final String NODE = "gpu-node-3";

	private static final List<String> MODELS = List.of("resnet50", MODEL, "推荐-v2", "감정분석-v1", "bert-base", "whisper-large");
	private static final int[] SHARES = {30, 24, 16, 12, 12, 6};

	private final Random random;

	Incident(long seed) {
		this.random = new Random(seed);
	}

	/// One request to the gateway and what becomes of it.
	///
	/// @param failed whether it runs out of memory
	/// @param refused whether it is turned away because the workers of its model are gone
	record Request(Instant time, String id, String model, String user, String node, int batch, int promptTokens, double millis,
			boolean failed, boolean refused) {

		int status() {
			return failed ? 500 : refused ? 503 : 200;
		}
	}

	/// The request at a moment.
	Request request(Instant time) {
		boolean burning = !time.isBefore(DEPLOYED) && time.isBefore(ROLLED_BACK);
		String model = burning && random.nextInt(100) < 35 ? MODEL : weighted();
		boolean culprit = burning && model.equals(MODEL) && random.nextInt(100) < 45;
		String user = culprit ? USER : user();
		String node = culprit && random.nextInt(100) < 88 ? NODE : "gpu-node-" + (1 + random.nextInt(4));
		int batch = culprit ? 64 : 1 << random.nextInt(5);
		boolean failed = culprit && random.nextInt(100) < 82;
		boolean refused = !failed && burning && model.equals(MODEL) && random.nextInt(100) < 40;
		double base = base(model) * (0.7 + 0.6 * random.nextDouble()) * (1 + batch / 40.0);
		double millis = failed ? 300 + random.nextInt(250) : refused ? 2 + random.nextInt(4) : base;
		int prompt = culprit ? 12_000 + random.nextInt(16_000) : 20 + random.nextInt(900);
		return new Request(time, Long.toHexString(random.nextLong() | Long.MIN_VALUE).substring(0, 16), model, user, node, batch, prompt,
				Math.round(millis * 10) / 10.0, failed, refused);
	}

	/// How busy the service is at a moment, around 1: a morning peak, a lull at noon, retries during the incident.
	static double load(Instant time) {
		double hours = Duration.between(START, time).toMillis() / 3_600_000.0;
		double day = 1 + 0.45 * StrictMath.sin((hours + 0.4) * Math.PI / 2.6);
		boolean burning = !time.isBefore(DEPLOYED) && time.isBefore(ROLLED_BACK);
		return burning ? day + 1.1 : day;
	}

	private String user() {
		return "user_" + (int) Math.floor(StrictMath.pow(random.nextDouble(), 2.2) * 240);
	}

	private String weighted() {
		int at = random.nextInt(100);
		int model = 0;
		while (at >= SHARES[model])
			at -= SHARES[model++];
		return MODELS.get(model);
	}

	private static double base(String model) {
		return switch (model) {
			case MODEL -> 180;
			case "whisper-large" -> 240;
			case "resnet50" -> 22;
			default -> 55;
		};
	}
}
