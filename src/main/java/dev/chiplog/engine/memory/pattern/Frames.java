package dev.chiplog.engine.memory.pattern;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the lines with which stack traces name places: of Python, Java, .NET, Node, Ruby, PHP, C++, and the second lines of Go's and Rust's.
final class Frames {
	private static final String PYTHON = "File \"";
	private static final String AT = "at ";
	/// `from /srv/cart.rb:7:in 'Cart#add'`, with a backtick before the function up to Ruby 3.3.
	private static final Pattern RUBY = Pattern.compile("^(?:from )?(\\S+\\.rb):\\d+:in [`']([^']+)'");

	private Frames() {
	}

	/// The frame that a line names by itself; empty when it names none.
	///
	/// @param line without blanks around it
	static Optional<Frame> read(String line) {
		if (line.startsWith(PYTHON))
			return python(line);
		if (line.startsWith(AT))
			return at(line.substring(AT.length()));
		Matcher ruby = RUBY.matcher(line);
		if (line.contains(".rb:") && ruby.find())
			return Optional.of(Frame.of(ruby.group(1), ruby.group(2)));
		return line.startsWith("#") ? numbered(line) : Optional.empty();
	}

	/// The frame of which a line names the file, and the line before it the function, as Go and Rust write it.
	///
	/// @param line without blanks around it
	/// @param before the line before it, likewise
	static Optional<Frame> read(String line, String before) {
		int place = line.startsWith(AT) ? AT.length() : 0;
		int colon = line.indexOf(':', place + 1);
		if (colon < 0 || !digitAt(line, colon + 1) || before.isEmpty() || before.startsWith("created by "))
			return Optional.empty();
		String path = line.substring(place, colon);
		if (path.endsWith(".rs") && place > 0 && digitAt(before, 0) && before.indexOf(": ") > 0)
			return Optional.of(Frame.of(path, before.substring(before.indexOf(": ") + 2)));
		int arguments = before.lastIndexOf('(');
		return path.endsWith(".go") && arguments > 0 ? Optional.of(Frame.of(path, before.substring(0, arguments))) : Optional.empty();
	}

	/// `File "/srv/predict.py", line 7, in predict_batch`.
	private static Optional<Frame> python(String line) {
		int end = line.indexOf('"', PYTHON.length());
		if (end < 0 || !line.startsWith("\", line ", end))
			return Optional.empty();
		int function = line.indexOf(", in ", end);
		return Optional.of(Frame.of(line.substring(PYTHON.length(), end), function < 0 ? "" : line.substring(function + 5)));
	}

	/// `com.shop.Cart.add(Cart.java:7)`, `add (/srv/cart.js:7:3)`, `Shop.Cart.Add(Item item) in C:\src\Cart.cs:line 7`.
	private static Optional<Frame> at(String rest) {
		int open = rest.indexOf('(');
		int close = rest.lastIndexOf(')');
		int in = rest.lastIndexOf(") in ");
		if (in > 0 && open > 0)
			return Optional.of(Frame.of(upTo(rest.substring(in + 5), ":line "), rest.substring(0, open)));
		if (open > 0 && close > open) {
			String inside = rest.substring(open + 1, close);
			boolean named = rest.charAt(open - 1) == ' ';
			if (named && (inside.indexOf('/') >= 0 || inside.indexOf('\\') >= 0 || inside.startsWith("node:")))
				return Optional.of(Frame.of(withoutNumbers(inside), node(rest.substring(0, open - 1))));
			if (!named && inside.indexOf(':') > 0 && inside.indexOf(' ') < 0)
				return Optional.of(Frame.of(upTo(inside, ":"), rest.substring(0, open)));
			return named ? Optional.empty() : Optional.of(Frame.of(rest.substring(0, open)));
		}
		boolean path = (rest.startsWith("/") || rest.startsWith("file:") || rest.startsWith("async /")) && rest.indexOf(':') > 0;
		return path ? Optional.of(Frame.of(withoutNumbers(rest), "")) : Optional.empty();
	}

	private static String node(String function) {
		String name = function.startsWith("async ")
				? function.substring(6)
				: function.startsWith("new ") ? function.substring(4) : function;
		return upTo(name, " [as ");
	}

	/// `#1 0x40 in add (int) at cart.cpp:7`, `#1 0x40 in add(int) /src/cart.cpp:7:3`, `#0 /srv/cart.php(7): Cart->add()`.
	private static Optional<Frame> numbered(String line) {
		int blank = line.indexOf(' ');
		if (blank < 2 || !digitAt(line, 1))
			return Optional.empty();
		String rest = line.substring(blank).strip();
		int php = rest.indexOf("): ");
		if (rest.startsWith("/") && php > 0) {
			String call = upTo(rest.substring(php + 3), "(");
			return Optional.of(Frame.of(upTo(rest, "("), call.substring(Math.max(call.lastIndexOf("->") + 1, call.lastIndexOf(':')) + 1)));
		}
		int in = rest.indexOf(" in ");
		String function = in > 0 ? rest.substring(in + 4) : rest;
		int place = Math.max(function.lastIndexOf(" at "), function.lastIndexOf(' '));
		int open = function.indexOf('(');
		if (place < 0 || function.indexOf(':', place) < 0)
			return Optional.empty();
		String file = withoutNumbers(function.substring(place).strip().replaceFirst("^at ", ""));
		return Optional.of(Frame.of(file, (open > 0 ? function.substring(0, open) : upTo(function, " ")).strip()));
	}

	private static String withoutNumbers(String place) {
		int end = place.length();
		while (end > 0 && (Character.isDigit(place.charAt(end - 1)) || place.charAt(end - 1) == ':'))
			end--;
		return place.substring(0, end);
	}

	private static String upTo(String text, String end) {
		int at = text.indexOf(end);
		return at < 0 ? text : text.substring(0, at);
	}

	private static boolean digitAt(String text, int index) {
		return index < text.length() && Character.isDigit(text.charAt(index));
	}
}
