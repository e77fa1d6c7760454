package dev.chiplog.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chiplog.bench.LoadedLog;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Question;
import dev.chiplog.query.Summary;
import dev.chiplog.record.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogKindTest {
	private static final int EVENTS = 3000;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource
	void writesTheSameBytesForTheSameSeed(LogKind kind) throws IOException {
		assertThat(made(kind, "one", 7)).hasSameBinaryContentAs(made(kind, "two", 7));
		assertThat(Files.mismatch(made(kind, "one", 7), made(kind, "three", 8))).isNotNegative();
	}

	@ParameterizedTest
	@EnumSource
	void writesEventsThatChiplogUnderstandsAll(LogKind kind) throws Exception {
		try (LoadedLog log = LoadedLog.load(made(kind, "log", 3))) {
			Summary summary = log.engine().answer(new Question.Overview(), new Cancellation());
			assertThat(summary.events()).isEqualTo(EVENTS);
			assertThat(summary.unparsed()).isZero();
			assertThat(summary.formats()).hasSize(1);
		}
	}

	@ParameterizedTest
	@EnumSource(names = {"JSON", "CSV"})
	void namesEveryRequestAnew(LogKind kind) throws Exception {
		try (LoadedLog log = LoadedLog.load(made(kind, "log", 3))) {
			List<FieldInfo> fields = log.engine().answer(new Question.Fields(), new Cancellation());
			assertThat(fields).anySatisfy(field -> {
				assertThat(field.role()).isEqualTo(Role.REQUEST);
				assertThat(field.count()).isEqualTo(EVENTS);
			});
		}
	}

	@Test
	void repeatsNoIdentifier() {
		Identifiers identifiers = new Identifiers(5);
		Set<Long> seen = new HashSet<>();
		for (int event = 0; event < 100_000; event++)
			assertThat(seen.add(identifiers.next())).isTrue();
	}

	@Test
	void saysWhichKindsThereAre() {
		assertThatThrownBy(() -> LogKind.named("cvs"))
				.hasMessage("There is no kind of log named \"cvs\"; there are json, csv, python, nginx.");
	}

	private Path made(LogKind kind, String name, long seed) throws IOException {
		Path file = folder.resolve(name);
		kind.write(file, EVENTS, seed);
		return file;
	}
}
