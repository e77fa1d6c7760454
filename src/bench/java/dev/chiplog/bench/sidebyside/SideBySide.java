package dev.chiplog.bench.sidebyside;

import dev.chiplog.bench.LoadedLog;
import dev.chiplog.query.FilterPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The program that compares Chiplog and DuckDB on a file, as the README says.
public final class SideBySide {
	private static final int WARMING = 3;
	private static final int DIFFERENT = 1;
	private static final int WRONG_USAGE = 2;

	private final Path file;
	private final int runs;
	private final Report report;

	private SideBySide(Path file, int runs, Report report) {
		this.file = file;
		this.runs = runs;
		this.report = report;
	}

	/// Compares; exits with 1 when an answer differs, with 2 when there is nothing to compare.
	///
	/// @param arguments the file, and how many runs count
	public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
		Path file = Path.of(arguments[0]);
		if (!Files.isRegularFile(file)) {
			System.err.println("There is no file \"" + file + "\"; name one with -Dbench.file=FILE.");
			System.exit(WRONG_USAGE);
		}
		PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
		if (!new SideBySide(file, Integer.parseInt(arguments[1]), new Report(out)).answersAreEqual())
			System.exit(DIFFERENT);
	}

	private boolean answersAreEqual() throws IOException, InterruptedException, SQLException {
		Optional<DuckReading> reading = look();
		LoadRace race = new LoadRace(file, reading, runs);
		report.loads(Files.size(file), race.here(), race.processes());
		try (LoadedLog log = LoadedLog.load(file)) {
			return answersAreEqual(log, reading);
		}
	}

	/// Says what the file is, and finds out how DuckDB can read it.
	private Optional<DuckReading> look() throws IOException, InterruptedException {
		try (LoadedLog log = LoadedLog.load(file)) {
			String format = log.dataset().sources().getFirst().format();
			report.head(String.valueOf(file.getFileName()), Files.size(file), log.dataset().size(), format);
			Optional<DuckReading> reading = DuckLog.reading(file, log);
			if (reading.isEmpty())
				report.noPeer("it has no reader for " + format);
			return reading;
		}
	}

	private boolean answersAreEqual(LoadedLog log, Optional<DuckReading> reading) throws IOException, InterruptedException, SQLException {
		try (@Nullable
		DuckLog other = reading.isPresent() ? DuckLog.load(reading.get(), log) : null) {
			report.memory(Files.size(file), log.dataset().size(), log.dataset().bytes(), Optional.ofNullable(other).map(DuckLog::memory));
			Subject subject = subject(log, other);
			List<Comparison> comparisons = compare(log, other, subject, WARMING, runs);
			report.questions(FilterPrinter.print(subject.filter(50)), comparisons);
			report.tools(new OtherTools(file, new Needles(log.engine()).common(), runs).times());
			return comparisons.stream().noneMatch(compared -> compared.difference().isPresent());
		}
	}

	/// Asks both about what both have, or Chiplog about what it has.
	///
	/// @param warming how many runs go before those that count
	static List<Comparison> compare(LoadedLog log, @Nullable DuckLog other, Subject subject, int warming, int runs) {
		Race race = new Race(log, Optional.ofNullable(other).map(DuckLog::peer), warming, runs);
		return Inquiries.of(subject).stream().map(race::run).toList();
	}

	/// What is asked about: fields that DuckDB has too, or any when it is left out.
	static Subject subject(LoadedLog log, @Nullable DuckLog other) {
		return Subject.of(log.engine(), field -> other == null || other.columns().expression(field.name()).isPresent());
	}
}
