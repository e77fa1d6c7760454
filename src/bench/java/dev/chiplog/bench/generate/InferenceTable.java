package dev.chiplog.bench.generate;

import java.io.IOException;
import java.util.Random;

/// A table of inference requests as CSV with a header, some of its cells in quotes.
final class InferenceTable implements LogGenerator {
	private static final Choice MODELS = Choice.often(23, "resnet50", 19, "bert-base", 18, "llama-3-8b", 12, "xgb-fraud", 10,
			"whisper-large", 8, "推荐-v2", 5, "감정분석-v1", 3, "yolo-v9");
	private static final Choice STATUSES = Choice.often(90, "200", 3, "201", 3, "400", 1, "404", 2, "429", 2, "500", 1, "503");
	private static final Choice PREDICTIONS = Choice.often(8, "dog", 5, "cat", 3, "\"cat, tabby\"", 2, "negative", 2, "긍정");

	private final Random random;
	private final Identifiers identifiers;
	private final Clock clock = new Clock();

	InferenceTable(long seed) {
		random = new Random(seed);
		identifiers = new Identifiers(seed);
	}

	@Override
	public void begin(LineWriter out) throws IOException {
		out.text("timestamp,request_id,user_id,model,endpoint,status_code,response_time_ms,prediction,confidence\n");
	}

	@Override
	public void event(LineWriter out) throws IOException {
		clock.advance(random.nextInt(15));
		clock.iso(out, " ", ".");
		out.text(",").hexadecimal(identifiers.next(), 12);
		out.text(",user_").number(Users.draw(random));
		out.text(",").text(MODELS.draw(random));
		out.text(",/v1/predict,").text(STATUSES.draw(random));
		out.text(",").decimal(2000 + random.nextInt(1 + random.nextInt(40_000)), 2);
		out.text(",").text(PREDICTIONS.draw(random));
		out.text(",0.").padded(random.nextInt(10_000), 4).text("\n");
	}
}
