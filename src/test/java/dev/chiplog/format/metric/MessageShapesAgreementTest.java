package dev.chiplog.format.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.LineMutation;
import dev.chiplog.format.ToldCalls;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A message whose shape is known tells what the scanner finds in it, call by call, however it is damaged.
class MessageShapesAgreementTest {
	private static final int MESSAGES = Integer.getInteger("chiplog.mutations", 50_000);
	/// Messages of one template.
	private static final int SAME = 32;
	private static final List<String> WORDS = List.of("bert-base", "user_3", "True", "none", "None", "nan", "inf", "Infinite", "nano", "-",
			"a=b", "1a", "12ms", "3/4", "x.", "모델", "a(b c", "7GiB", "+4", "0x1F", "007", "1e5", "-0.0", "9.", "ab\\");
	private static final List<String> UNITS = List.of("ms", "%", "s/it", "q", "e", " tokens/s", "GiB.", "it/90");
	private static final List<String> BETWEEN = List.of(" ", ", ", "; ", " | ", ",", " - ", "  ", "\t", ". ", " 12 ", " of 9 in ", " (x) ",
			" a: ", " 3,", " b 2 c: ", " d/3 ", " [5] ", "\"", " loss 2.1, ", " # ");

	private final MetricNames names = new MetricNames(new FieldTable());
	private final MetricDraft draft = new MetricDraft();
	private final MetricScanner scanner = new MetricScanner(draft);
	private final ShapeLearner learner = new ShapeLearner(draft, names);
	private final ToldCalls told = new ToldCalls();
	private final ToldCalls expected = new ToldCalls();

	@Test
	void tellsWhatTheScannerFindsInDamagedMessages() {
		Random random = new Random(11);
		LineMutation mutation = new LineMutation(random);
		int known = 0;
		for (int i = 0; i < MESSAGES; i += SAME) {
			MessageShapes shapes = new MessageShapes(learner);
			String template = template(random);
			for (int message = 0; message < SAME; message++) {
				byte[] filled = filled(template, random).getBytes(StandardCharsets.UTF_8);
				known += compare(shapes, random.nextInt(3) > 0 ? filled : mutation.of(filled), random) ? 1 : 0;
			}
		}
		assertThat(known).isGreaterThan(MESSAGES / 16);
	}

	@Test
	void knowsAMessageOfATemplateAgain() {
		for (String[] pair : new String[][]{{"Epoch 5/90: accuracy=0.4434, loss=0.6606", "Epoch 63/90: accuracy=0.3, loss=-12"},
				{"model=resnet50 user=user_3 latency_ms=72.97", "model=gpt user=7 latency_ms=2"},
				{"step: 10/1390, loss: 0.5, took: 3ms", "step: 7/8, loss: 12, took: 0.25ms"},
				{"Running: 3 reqs, GPU KV cache usage: 1.9%", "Running: 12 reqs, GPU KV cache usage: 33%"}}) {
			byte[] first = padded(pair[0].getBytes(StandardCharsets.UTF_8));
			byte[] second = padded(pair[1].getBytes(StandardCharsets.UTF_8));
			draft.clear();
			scanner.scan(first, 0, pair[0].length());
			MessageShape shape = learner.learn(first, 0, pair[0].length());
			assertThat(shape).as(pair[0]).isNotNull();
			assertThat(shape.tell(second, 0, pair[1].length(), told)).as(pair[1]).isTrue();
		}
	}

	/// Whether the message was of a known shape.
	private boolean compare(MessageShapes shapes, byte[] message, Random random) {
		byte[] bytes = padded(message);
		int to = message.length - (message.length > 9 && random.nextInt(20) == 0 ? random.nextInt(9) : 0);
		told.clear();
		boolean known = shapes.tell(bytes, 0, to, told);
		draft.clear();
		scanner.scan(bytes, 0, to);
		if (known) {
			String shown = new String(message, StandardCharsets.ISO_8859_1);
			expected.clear();
			assertThat(draft.tell(names, bytes, expected)).as(shown).isTrue();
			assertThat(told.calls()).as(shown).isEqualTo(expected.calls());
		} else
			shapes.learn(bytes, 0, to);
		return known;
	}

	private static byte[] padded(byte[] message) {
		byte[] bytes = new byte[message.length + 24];
		System.arraycopy(message, 0, bytes, 0, message.length);
		bytes[message.length] = '\n';
		return bytes;
	}

	/// A message with marks where values are to stand: `@` for a number, `^` for a word, `~` for digits of a count.
	private static String template(Random random) {
		StringBuilder template = new StringBuilder(List.of("", "Epoch ~/90: ", "step ~ of ~, ", "(~) ", "served in ~.~ s: ", "GPU ~ ",
				"Epoch [~/~], Step ~: ", "epoch ~ - ", "Epoch[~] Batch [~-~] ", "Train Epoch: ~ [~/~ (~%)]\t", "Test: [~/~] ", "step:~ - ",
				"~:\t", "[~/~][~/~]\t", "[~]\t", "epoch ~ | loss 0.5 | ~ tokens/s | ").get(random.nextInt(16)));
		for (int value = 1 + random.nextInt(4); value > 0; value--) {
			String name = List.of("loss", "model", "lr 2", "acc@1", "a.b", "val/loss", "e12").get(random.nextInt(7));
			template.append(name).append(switch (random.nextInt(8)) {
				case 0, 1 -> "=@";
				case 2, 3 -> "=^";
				case 4 -> ": @";
				case 5 -> "=@" + UNITS.get(random.nextInt(UNITS.size()));
				case 6 -> ": @" + UNITS.get(random.nextInt(UNITS.size()));
				default -> random.nextBoolean() ? ": @/@" : "=@/@";
			});
			template.append(value > 1 || random.nextInt(3) == 0 ? BETWEEN.get(random.nextInt(BETWEEN.size())) : "");
		}
		return template.toString();
	}

	private static String filled(String template, Random random) {
		StringBuilder message = new StringBuilder();
		for (char character : template.toCharArray())
			message.append(switch (character) {
				case '@' -> number(random);
				case '^' -> random.nextInt(3) > 0 ? number(random) : WORDS.get(random.nextInt(WORDS.size()));
				case '~' -> String.valueOf(random.nextInt(random.nextBoolean() ? 10 : 3000));
				default -> String.valueOf(character);
			});
		return message.toString();
	}

	private static String number(Random random) {
		return switch (random.nextInt(13)) {
			case 12 -> random.nextInt(100) + "," + (100 + random.nextInt(900));
			case 0 -> WORDS.get(random.nextInt(WORDS.size()));
			case 1 -> "-" + random.nextInt(100);
			case 2, 3, 4 -> String.valueOf(random.nextInt(100_000));
			case 5 -> String.valueOf(random.nextLong());
			default -> random.nextInt(100) + "." + random.nextInt(10_000);
		};
	}
}
