package dev.chiplog.engine.memory.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the stack trace of one event, line by line. One thread.
///
/// Python, whose last exception is the one that was caught last, and Java, .NET and Node, where causes come behind, are told apart by their
/// own words; what a language does not say is left out.
final class TraceReader {
	private static final String PYTHON = "Traceback (most recent call last):";
	private static final List<String> HANDLED = List.of("During handling of the above exception",
			"The above exception was the direct cause");
	private static final List<String> CAUSES = List.of("Caused by: ", "[cause]: ");
	private static final String CPP = "terminate called after throwing an instance of '";
	private static final String INNER = " ---> ";
	/// `cart.rb:7:in 'add': no stock (StockError)`.
	private static final Pattern RUBY = Pattern.compile("\\.rb:\\d+:in .*': .*\\(([A-Z][\\w:]*)\\)$");
	private static final int MOST_FRAMES = 5;
	private static final int MOST_EXCEPTIONS = 8;

	private final List<Thrown> thrown = new ArrayList<>();
	private boolean python;
	private boolean inPython;
	private String before = "";

	/// What was thrown at one time.
	private static final class Thrown {
		private String type = "";
		private final List<Frame> frames = new ArrayList<>();
	}

	private TraceReader() {
	}

	/// What the trace in an event says; nothing when there is none.
	static Trace read(String text) {
		TraceReader reader = new TraceReader();
		text.lines().map(TraceLines::bare).forEach(reader::line);
		return reader.trace();
	}

	private void line(String whole) {
		String line = whole.strip();
		if (line.startsWith(PYTHON) || line.endsWith(PYTHON)) {
			python = true;
			inPython = true;
			thrown.add(new Thrown());
		} else if (HANDLED.stream().noneMatch(line::startsWith)) {
			Optional<Frame> frame = Frames.read(line, before).or(() -> Frames.read(line));
			if (frame.isPresent())
				add(frame.get(), line);
			else if (inPython)
				pythonException(whole);
			else
				exceptions(line);
		}
		before = line;
	}

	private void add(Frame frame, String line) {
		Matcher ruby = RUBY.matcher(line);
		if (line.endsWith(")") && ruby.find())
			begin(ruby.group(1));
		else if (thrown.isEmpty())
			begin(ExceptionNames.find(before));
		thrown.getLast().frames.add(frame);
	}

	private void begin(String type) {
		Thrown next = new Thrown();
		next.type = type;
		thrown.add(next);
	}

	/// The line behind the frames that is not indented names the exception.
	private void pythonException(String line) {
		if (line.isBlank() || Character.isWhitespace(line.charAt(0)))
			return;
		thrown.getLast().type = ExceptionNames.at(line);
		inPython = false;
	}

	private void exceptions(String line) {
		for (String cause : CAUSES)
			if (line.startsWith(cause)) {
				begin(ExceptionNames.at(line.substring(cause.length())));
				return;
			}
		if (line.startsWith("panic: ") || line.startsWith("thread '") && line.contains("' panicked at ")) {
			begin("panic");
			return;
		}
		if (line.startsWith(CPP)) {
			begin(line.substring(CPP.length()).replace("'", ""));
			return;
		}
		int inner = line.indexOf(INNER);
		if (inner >= 0)
			for (String part : line.split(INNER, -1))
				if (!ExceptionNames.find(part).isEmpty())
					begin(ExceptionNames.find(part));
	}

	private Trace trace() {
		List<Thrown> reached = python ? thrown.reversed() : thrown;
		List<String> types = reached.stream().map(one -> one.type).filter(type -> !type.isEmpty()).limit(MOST_EXCEPTIONS).toList();
		List<String> places = new ArrayList<>();
		for (boolean library : new boolean[]{false, true})
			for (Thrown one : reached.reversed())
				for (Frame frame : python ? one.frames.reversed() : one.frames)
					if (frame.library() == library && !places.contains(frame.place()) && places.size() < MOST_FRAMES)
						places.add(frame.place());
		return new Trace(types, places);
	}
}
