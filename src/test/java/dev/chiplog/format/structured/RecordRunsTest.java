package dev.chiplog.format.structured;

import dev.chiplog.format.Format;
import dev.chiplog.format.UsualLinesAgreement;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class RecordRunsTest extends UsualLinesAgreement {
	private static final List<String> MODELS = List.of("resnet50", "bert-base", "gpt|2", "true", "t5-small", "8bit-llama", "\\N", "모델");

	@Override
	protected Format format() {
		return SeparatedValues.commas();
	}

	@Override
	protected String head() {
		return """
				timestamp,model_name,level,latency_ms,score,ok,note,batch
				2025-03-01T00:00:00.100Z,resnet50,INFO,12.5,0.99,true,first one,8
				2025-03-01T00:00:00.250Z,bert-base,WARNING,120,-0.5,false,,16
				""";
	}

	@Override
	protected String line(Random random) {
		return String.format(Locale.ROOT, "2025-03-%02dT%02d:%02d:%02d.%03dZ,%s,%s,%s,%s,%s,%s,%s", 1 + random.nextInt(3),
				random.nextInt(24), random.nextInt(60), random.nextInt(60), random.nextInt(1000), MODELS.get(random.nextInt(MODELS.size())),
				random.nextBoolean() ? "INFO" : "error", number(random), number(random), random.nextInt(8) == 0 ? "True" : "false",
				note(random), number(random));
	}

	private static String note(Random random) {
		return switch (random.nextInt(6)) {
			case 0 -> "";
			case 1 -> "\"cat, tabby\"";
			case 2 -> "\"12.5\"";
			case 3 -> Integer.toHexString(random.nextInt());
			default -> "took 3 of 5";
		};
	}

	private static String number(Random random) {
		return switch (random.nextInt(10)) {
			case 0 -> Long.toString(random.nextLong());
			case 1 -> Double.toString(random.nextDouble() * 1e-7);
			case 2 -> "-" + random.nextInt(100);
			case 3 -> "00" + random.nextInt(100);
			case 4 -> random.nextInt(10) + "e" + random.nextInt(30);
			case 5 -> String.format(Locale.ROOT, "%.9f", random.nextGaussian());
			case 6 -> String.format(Locale.ROOT, "%.3f", 1e9 * random.nextGaussian());
			default -> String.format(Locale.ROOT, "%." + random.nextInt(8) + "f", 1000 * random.nextGaussian());
		};
	}
}
