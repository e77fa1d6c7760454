package dev.chiplog.ui.main;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/// The typefaces of the window: the first of each kind that this machine has, since a style sheet of JavaFX names one alone.
final class Fonts {
	private static final List<String> PLAIN = List.of("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans", "DejaVu Sans");
	private static final List<String> MONOSPACE = List.of("JetBrains Mono", "Cascadia Mono", "SF Mono", "Menlo", "Consolas",
			"DejaVu Sans Mono");

	/// A style sheet that gives them to all texts, and to those of the class `monospace`.
	static final String SHEET = sheet();

	private Fonts() {
	}

	private static String sheet() {
		Set<String> known = new HashSet<>(Font.getFamilies());
		String css = ".root { -fx-font-family: \"%s\"; } .monospace { -fx-font-family: \"%s\"; }".formatted(first(PLAIN, known, "System"),
				first(MONOSPACE, known, "Monospaced"));
		return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
	}

	private static String first(List<String> wanted, Set<String> known, String otherwise) {
		return wanted.stream().filter(known::contains).findFirst().orElse(otherwise);
	}
}
