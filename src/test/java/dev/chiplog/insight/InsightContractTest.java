package dev.chiplog.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.chiplog.insight.anomaly.Anomalies;
import dev.chiplog.insight.comparison.Comparison;
import dev.chiplog.insight.difference.Differences;
import dev.chiplog.insight.figure.KeyFigures;
import dev.chiplog.insight.figure.Scatter;
import dev.chiplog.insight.figure.StackedCounts;
import dev.chiplog.insight.pattern.FirstOccurrence;
import dev.chiplog.insight.pattern.GroupCount;
import dev.chiplog.insight.pattern.PatternGrouping;
import dev.chiplog.insight.pattern.PatternScope;
import dev.chiplog.insight.run.TrainingRuns;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Dimension;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Scale;
import dev.chiplog.query.Operator;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every insight promises, whatever it finds: the bundled sample has something for each.
class InsightContractTest {
	private static final Filter ALL = new Filter.Everything();
	private static final Filter ERRORS = new Filter.Compare("level", Operator.AT_LEAST, "error");

	private static LoadedLog sample;

	@BeforeAll
	static void load() throws Exception {
		sample = LoadedLog.of(Path.of("resources/dev/chiplog/sample"));
	}

	@AfterAll
	static void close() {
		sample.close();
	}

	static List<Insight<?>> insights() {
		return List.of(new KeyFigures(ALL, ZoneOffset.UTC), new StackedCounts(ALL, null, null, 20, "@level", 3),
				new Scatter(ALL, new Dimension.Time(null, null, 20), new Dimension.Numbers("@line", 20, Scale.LINEAR), "@level", 3, 20_000),
				new GroupCount(ALL, PatternScope.ERRORS), new FirstOccurrence(ERRORS), new PatternGrouping(ALL, PatternScope.ERRORS),
				new Anomalies(ALL, 60, null), new Differences(ERRORS, ALL, 5), new Comparison(ERRORS, new Filter.Not(ERRORS)),
				new TrainingRuns(ALL));
	}

	@Test
	void countsEveryKindOfInsight() {
		assertThat(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.chiplog.insight")
				.stream().filter(type -> type.isAssignableTo(Insight.class) && !type.isInterface()).map(JavaClass::getFullName))
				.containsExactlyInAnyOrderElementsOf(insights().stream().map(insight -> insight.getClass().getName()).toList());
	}

	@ParameterizedTest
	@MethodSource("insights")
	void findsTheSameAgain(Insight<?> insight) {
		assertThat((Object) sample.find(insight)).isEqualTo(sample.find(insight));
	}

	@ParameterizedTest
	@MethodSource("insights")
	void findsSomethingElseWhereNothingIsOpen(Insight<?> insight) {
		assertThat((Object) insight.find(new MadeLog().engine(), new Cancellation())).isNotNull().isNotEqualTo(sample.find(insight));
	}

	@ParameterizedTest
	@MethodSource("insights")
	void endsWhenItIsWithdrawn(Insight<?> insight) {
		Cancellation withdrawn = new Cancellation();
		withdrawn.cancel();
		assertThatThrownBy(() -> sample.find(insight, withdrawn)).isInstanceOf(CancellationException.class);
	}
}
