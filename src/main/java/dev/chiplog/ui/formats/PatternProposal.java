package dev.chiplog.ui.formats;

import dev.chiplog.record.EventReading;
import dev.chiplog.record.EventReading.Stage;
import dev.chiplog.record.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern for lines like one: its recognised parts become named groups, what stands between them stays as it is.
///
/// Of a line that no format understood it takes what looks like a time and a level, and calls the rest the message. It is where a user
/// starts from, in RE2's syntax.
final class PatternProposal {
	private static final Pattern STAMP = Pattern.compile("\\d[\\d\\-/:.,T ]{6,}\\d(?:Z|[+-]\\d\\d:?\\d\\d)?");
	private static final Pattern WORD = Pattern.compile("\\b[A-Z]{4,8}\\b");
	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
	private static final Pattern PIECE = Pattern.compile("\\d+|[A-Za-z]+|\\s+|.", Pattern.DOTALL);
	private static final String SPECIAL = "\\.[]{}()*+?^$|";

	private final String line;
	private final StringBuilder pattern = new StringBuilder();
	private final Set<String> names = new HashSet<>();

	private PatternProposal(String line) {
		this.line = line;
	}

	/// A pattern that the line follows.
	///
	/// @param line the first line of an event, without its layers
	static String of(String line, EventReading reading) {
		EventReading format = new EventReading(reading.steps().stream().filter(step -> step.stage() == Stage.FORMAT).toList(), line);
		List<Part> found = LineParts.of(line, format);
		return new PatternProposal(line).write(found.size() < 2 ? guess(line) : found);
	}

	private static List<Part> guess(String line) {
		List<Part> parts = new ArrayList<>();
		int end = 0;
		Matcher stamp = STAMP.matcher(line);
		if (stamp.find()) {
			parts.add(new Part(stamp.start(), stamp.end(), "time", Tint.TIME));
			end = stamp.end();
		}
		Matcher word = WORD.matcher(line);
		for (int from = end; word.find(from); from = word.end())
			if (Level.ofWord(word.group()).isPresent()) {
				parts.add(new Part(word.start(), word.end(), "level", Tint.LEVEL));
				end = word.end();
				break;
			}
		while (end < line.length() && !Character.isLetterOrDigit(line.charAt(end)))
			end++;
		if (end < line.length())
			parts.add(new Part(end, line.length(), "message", Tint.PLAIN));
		return parts;
	}

	private String write(List<Part> parts) {
		int at = 0;
		for (Part part : parts)
			if (part.from() >= at) {
				pattern.append(literal(line.substring(at, part.from())));
				group(part);
				at = part.to();
			}
		return "^" + pattern + literal(line.substring(at)) + "$";
	}

	private void group(Part part) {
		String name = part.field().replace(".", "__").replaceAll("[^A-Za-z0-9_]", "_");
		boolean named = names.add(name) && !Character.isDigit(name.charAt(0));
		pattern.append(named ? "(?P<" + name + ">" : "(?:").append(body(part)).append(')');
	}

	private String body(Part part) {
		String value = line.substring(part.from(), part.to());
		if (part.to() == line.length())
			return ".*";
		if (part.tint() == Tint.TIME)
			return shape(value);
		if (part.tint() == Tint.LEVEL)
			return "\\w+";
		if (NUMBER.matcher(value).matches())
			return "-?[\\d.]+";
		return value.chars().noneMatch(Character::isWhitespace) ? "\\S+?" : ".+?";
	}

	private static String shape(String stamp) {
		return PIECE.matcher(stamp)
				.replaceAll(piece -> Matcher.quoteReplacement(Character.isDigit(piece.group().charAt(0))
						? "\\d+"
						: Character.isLetter(piece.group().charAt(0)) ? "\\w+" : literal(piece.group())));
	}

	/// Widths of columns and numbers that nobody named differ from line to line.
	private static String literal(String text) {
		return PIECE.matcher(text).replaceAll(piece -> Matcher.quoteReplacement(escaped(piece.group())));
	}

	private static String escaped(String piece) {
		if (Character.isDigit(piece.charAt(0)))
			return "\\d+";
		if (Character.isWhitespace(piece.charAt(0)))
			return piece.equals(" ") ? " " : "\\s+";
		return SPECIAL.contains(piece) ? "\\" + piece : piece;
	}
}
