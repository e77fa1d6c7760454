package dev.chiplog.app.arguments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A command explained, on lines that fit a terminal.
public final class Help {
	private static final int WIDTH = 80;
	private static final int MOST_TERM = 24;
	private static final String MARGIN = "  ";

	private final List<String> lines = new ArrayList<>();

	/// @param usage of the command
	/// @param commands that begin with the command's name; none for most
	/// @param footer the last line; empty for none
	public Help(Usage usage, List<Usage> commands, String footer) {
		String path = usage.needsPaths() ? "PATH..." : "[PATH...]";
		List<Option<?>> options = usage.options().stream().sorted(Comparator.<Option<?>, String>comparing(Option::name)).toList();
		String start = "Usage: " + usage.name();
		List<String> words = new ArrayList<>(options.stream().filter(option -> !isForAll(option)).map(Help::word).toList());
		words.add(path);
		if (!commands.isEmpty())
			words.add("[COMMAND]");
		wrap(start, words, " ".repeat(start.length() + 1));
		wrap("", List.of(usage.description().split(" ")), "");
		List<Entry> entries = new ArrayList<>();
		entries.add(new Entry(path, "Log files and folders of them; all become one dataset."));
		options.forEach(option -> entries.add(new Entry(term(option), option.description())));
		add(entries);
		if (!commands.isEmpty())
			lines.add("Commands:");
		add(commands.stream().map(command -> new Entry(command.word(), command.description())).toList());
		if (!footer.isEmpty())
			lines.addAll(List.of("", footer));
	}

	/// A term and what it means.
	private record Entry(String term, String meaning) {
	}

	/// The lines, separated as the system does, with none behind the last.
	@Override
	public String toString() {
		return String.join(System.lineSeparator(), lines);
	}

	private static boolean isForAll(Option<?> option) {
		return option.equals(Usage.HELP) || option.equals(Usage.VERSION);
	}

	private static String word(Option<?> option) {
		return option.required() ? option.form() : "[" + option.form() + "]";
	}

	private static String term(Option<?> option) {
		if (option.equals(Usage.HELP))
			return "-h, " + option.form();
		return option.equals(Usage.VERSION) ? "-V, " + option.form() : option.form();
	}

	/// Terms at the left, meanings aligned at the right of them; a long term has a line of its own.
	private void add(List<Entry> entries) {
		int column = entries.stream().mapToInt(entry -> entry.term().length()).filter(length -> length <= MOST_TERM).max().orElse(0);
		String indent = " ".repeat(2 * MARGIN.length() + column);
		for (Entry entry : entries) {
			boolean fits = entry.term().length() <= column;
			String term = MARGIN + entry.term();
			if (!fits)
				lines.add(term);
			String start = fits ? term + " ".repeat(indent.length() - term.length() - 1) : indent.substring(1);
			wrap(start, List.of(entry.meaning().split(" ")), indent + MARGIN);
		}
	}

	private void wrap(String start, List<String> words, String indent) {
		StringBuilder line = new StringBuilder(start);
		for (String word : words) {
			if (line.length() + 1 + word.length() > WIDTH) {
				lines.add(line.toString());
				line = new StringBuilder(indent).append(word);
			} else
				line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
	}
}
