package dev.chiplog.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the texts of every panel together: the same keys and arguments in every language, and every key that a panel's FXML asks for.
class BundlesTest {
	private static final Path TEXTS = Path.of("resources/dev/chiplog/i18n");
	private static final Path PANELS = Path.of("resources/dev/chiplog/ui");
	private static final List<String> TRANSLATIONS = List.of("_zh_CN", "_ko");
	private static final String ENDING = ".properties";
	/** Shown as it is; a number that only chooses between singular and plural is not needed in every language. */
	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)\\}");
	private static final Pattern KEY = Pattern.compile("\"%([^\"]+)\"");

	static List<String> bundles() throws IOException {
		try (Stream<Path> files = Files.list(TEXTS)) {
			return files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(ENDING))
					.map(name -> name.substring(0, name.length() - ENDING.length()))
					.filter(name -> TRANSLATIONS.stream().noneMatch(name::endsWith)).sorted().toList();
		}
	}

	static List<Path> fxmlFiles() throws IOException {
		try (Stream<Path> files = Files.walk(PANELS)) {
			return files.filter(file -> file.toString().endsWith(".fxml")).sorted().toList();
		}
	}

	@Test
	void findsTheTextsOfEveryPanel() throws IOException {
		assertThat(bundles()).hasSizeGreaterThan(5);
		assertThat(fxmlFiles()).hasSizeGreaterThan(4);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void saysTheSameInEveryLanguage(String bundle) throws IOException {
		Map<String, TreeSet<String>> english = arguments(texts(bundle));
		for (String translation : TRANSLATIONS)
			assertThat(arguments(texts(bundle + translation))).as(bundle + translation).isEqualTo(english);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void holdsTextsThatCanBeFormatted(String bundle) throws IOException {
		for (String language : Stream.concat(Stream.of(""), TRANSLATIONS.stream()).toList())
			texts(bundle + language).forEach((key, text) -> {
				assertThat(text).as(bundle + language + " " + key).isNotBlank();
				if (text.indexOf('{') >= 0) {
					assertThatNoException().as(text).isThrownBy(() -> new MessageFormat(text, Locale.ROOT));
					assertThat(text.replace("''", "")).as("a quote that MessageFormat would swallow").doesNotContain("'");
				}
			});
	}

	@ParameterizedTest
	@MethodSource("fxmlFiles")
	void knowsEveryKeyThatAPanelAsksFor(Path fxml) throws IOException {
		String panel = String.valueOf(fxml.getFileName()).replace(".fxml", "");
		List<String> asked = KEY.matcher(Files.readString(fxml)).results().map(found -> found.group(1)).toList();
		assertThat(texts(panel).keySet()).as(fxml.toString()).containsAll(asked);
	}

	private static Map<String, TreeSet<String>> arguments(Map<String, String> texts) {
		Map<String, TreeSet<String>> arguments = new TreeMap<>();
		texts.forEach((key, text) -> arguments.put(key,
				ARGUMENT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new))));
		return arguments;
	}

	private static Map<String, String> texts(String bundle) throws IOException {
		Properties texts = new Properties();
		try (Reader file = Files.newBufferedReader(TEXTS.resolve(bundle + ENDING))) {
			texts.load(file);
		}
		return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, key -> texts.getProperty(key, "")));
	}
}
