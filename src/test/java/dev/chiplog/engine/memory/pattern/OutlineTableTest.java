package dev.chiplog.engine.memory.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTableTest {

	@Test
	void tellsFewWordsApart() {
		OutlineTable table = new OutlineTable();
		assertThat(List.of(table.add("a b"), table.add("a c"), table.add("a b"))).containsExactly(1, 2, 1);
		assertThat(table.texts()).containsExactly("a b", "a c");
	}

	@Test
	void takesManyWordsOfOnePlaceOutAndKeepsTheOthers() {
		OutlineTable table = new OutlineTable();
		for (int i = 0; i <= OutlineGroup.MOST_WORDS; i++)
			table.add("user " + name(i) + " logged " + (i % 2 == 0 ? "in" : "out"));
		assertThat(new HashSet<>(table.texts())).containsExactlyInAnyOrder("user \u0001 logged in", "user \u0001 logged out");
	}

	@Test
	void staysSmallWhateverTheWordsAre() {
		Random random = new Random(3);
		OutlineTable table = new OutlineTable();
		for (int i = 0; i < 100_000; i++)
			table.add(sentence(random, 1 + random.nextInt(6), 8));
		assertThat(new HashSet<>(table.texts()).size()).isLessThan(10_000);
	}

	@Test
	void staysSmallWhateverTheFramesAre() {
		Random random = new Random(4);
		OutlineTable table = new OutlineTable();
		for (int i = 0; i < 20_000; i++)
			table.add(frames(random));
		assertThat(new HashSet<>(table.texts()).size()).isLessThan(OutlineTable.MOST_GROUPS);
	}

	@Test
	void dependsOnWhichOutlinesThereAreAndNotOnTheirOrder() {
		Random random = new Random(5);
		List<String> outlines = new ArrayList<>(IntStream.range(0, 15_000).mapToObj(i -> switch (i % 3) {
			case 0 -> sentence(random, 1 + random.nextInt(4), 9);
			case 1 -> "user " + name(random.nextInt(400)) + " logged " + (i % 2 == 0 ? "in" : "out");
			default -> "failed" + "\nError" + name(i % 7) + "\n";
		}).toList());
		same(outlines, random);
		same(new ArrayList<>(IntStream.range(0, 20_000).mapToObj(_ -> frames(random)).toList()), random);
	}

	private static void same(List<String> outlines, Random random) {
		Map<String, String> once = told(outlines);
		Collections.shuffle(outlines, random);
		assertThat(told(outlines)).isEqualTo(once);
	}

	private static Map<String, String> told(List<String> outlines) {
		OutlineTable table = new OutlineTable();
		Map<String, Integer> codes = new HashMap<>();
		for (String outline : outlines)
			codes.computeIfAbsent(outline, table::add);
		List<String> texts = table.texts();
		Map<String, String> told = new HashMap<>();
		codes.forEach((outline, code) -> told.put(outline, texts.get(code - 1)));
		return told;
	}

	private static String sentence(Random random, int words, int of) {
		return String.join(" ", IntStream.range(0, words).mapToObj(_ -> name(random.nextInt(of))).toList());
	}

	private static String frames(Random random) {
		StringBuilder text = new StringBuilder(name(random.nextInt(50)));
		for (int i = 0; i < 12; i++)
			text.append(":,;(".charAt(random.nextInt(4))).append(name(random.nextInt(5)));
		return text.toString();
	}

	private static String name(int number) {
		return "w" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
	}
}
