package dev.chiplog.ui.errors;

import java.util.List;
import java.util.stream.Stream;

/// Texts as code of Markdown (CommonMark 0.31), whatever they hold.
final class Markdown {
	private static final int LEAST_FENCE = 3;

	private Markdown() {
	}

	/// A text within a line.
	static String code(String text) {
		String fence = "`".repeat(longestRun(text) + 1);
		String edge = text.startsWith("`") || text.endsWith("`") ? " " : "";
		return fence + edge + text + edge + fence;
	}

	/// A text within the cell of a table, as GitHub reads it.
	static String cell(String text) {
		return code(text.replace("|", "\\|"));
	}

	/// Lines of their own.
	static List<String> block(List<String> lines) {
		String fence = "`".repeat(Math.max(LEAST_FENCE, lines.stream().mapToInt(Markdown::longestRun).max().orElse(0) + 1));
		return Stream.of(List.of(fence), lines, List.of(fence)).flatMap(List::stream).toList();
	}

	private static int longestRun(String text) {
		int longest = 0;
		int run = 0;
		for (int i = 0; i < text.length(); i++) {
			run = text.charAt(i) == '`' ? run + 1 : 0;
			longest = Math.max(longest, run);
		}
		return longest;
	}
}
