package dev.chiplog.bench.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Values of which some come more often than others.
final class Choice {
	private final String[] drawn;

	private Choice(String[] drawn) {
		this.drawn = drawn;
	}

	/// Values, each with how often it comes among all: `often(4, "200", 1, "404")`.
	static Choice often(Object... weightsAndValues) {
		List<String> drawn = new ArrayList<>();
		for (int at = 0; at < weightsAndValues.length; at += 2)
			drawn.addAll(Collections.nCopies((Integer) weightsAndValues[at], (String) weightsAndValues[at + 1]));
		return new Choice(drawn.toArray(String[]::new));
	}

	/// One of the values.
	String draw(Random random) {
		return drawn[random.nextInt(drawn.length)];
	}
}
