package dev.chiplog.engine.memory.pattern.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Random messages of one style: each template at least once, and a few of them most of the time, as logs are.
public final class StyledMessages {
	private StyledMessages() {
	}

	/// A message and which template it was made from.
	public record Message(String text, int template) {
	}

	/// Messages of a style, the same for the same seed.
	///
	/// @param count at least as many as there are templates
	public static List<Message> of(LogStyle style, long seed, int count) {
		Random random = new Random(seed);
		List<Integer> ranks = new ArrayList<>(IntStream.range(0, style.templates().size()).boxed().toList());
		Collections.shuffle(ranks, random);
		double skew = 0.6 + random.nextDouble();
		double[] until = new double[ranks.size()];
		double sum = 0;
		for (int rank = 0; rank < until.length; rank++)
			until[rank] = sum += Math.pow(rank + 1, -skew);
		PlaceValues values = new PlaceValues(random);
		List<Message> messages = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int rank = i;
			if (i >= until.length) {
				double drawn = random.nextDouble() * sum;
				rank = (int) Arrays.stream(until).filter(limit -> limit < drawn).count();
			}
			int template = ranks.get(rank);
			messages.add(new Message(values.filled(style.templates().get(template)), template));
		}
		return messages;
	}
}
