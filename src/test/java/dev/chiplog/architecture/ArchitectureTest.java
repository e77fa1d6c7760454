package dev.chiplog.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The boundaries between packages, each with its reason; loosening one needs a decision record.
class ArchitectureTest {
	private static final String ROOT = "dev.chiplog.";

	/// What each layer may import of ours; `app` is the one place where objects are wired and may import all.
	private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(Map.entry("record", List.of()),
			Map.entry("source", List.of("record")), Map.entry("format", List.of("record")), Map.entry("column", List.of("record")),
			Map.entry("ingest", List.of("source", "format", "column", "record")), Map.entry("query", List.of("record")),
			Map.entry("engine", List.of("query", "column", "record")), Map.entry("insight", List.of("engine", "query", "record")),
			Map.entry("export", List.of("engine", "query", "record")), Map.entry("settings", List.of("record", "query")),
			Map.entry("workspace",
					List.of("source", "format", "ingest", "column", "engine", "insight", "export", "settings", "query", "record")));

	private static JavaClasses all;

	@BeforeAll
	static void read() {
		all = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.chiplog");
	}

	@Test
	void readsTheWholeProgram() {
		assertThat(all.size()).as("classes read; fewer would let the rules pass empty").isGreaterThan(80);
	}

	@TestFactory
	Stream<DynamicTest> layersImportOnlyWhatLiesAbove() {
		return MAY_IMPORT.entrySet().stream().map(layer -> DynamicTest.dynamicTest(layer.getKey(), () -> {
			Set<String> allowed = new TreeSet<>(layer.getValue());
			allowed.add(layer.getKey());
			DescribedPredicate<JavaClass> permitted = resideOutsideOfPackage("dev.chiplog..")
					.or(resideInAPackageOf(allowed.toArray(String[]::new)));
			classes().that().resideInAPackage(ROOT + layer.getKey() + "..").should(onlyDependOnClassesThat(permitted))
					.because("data flows down one way, and a lower layer that knew a higher one could not be tested or replaced alone")
					.check(all);
		}));
	}

	@Test
	void nothingRunsInCircles() {
		slices().matching("dev.chiplog.(**)").should().beFreeOfCycles()
				.because("packages in a circle are one package that pretends to be several").check(all);
	}

	@Test
	void javaFxStaysInTheWindow() {
		noClasses().that().resideOutsideOfPackages(ROOT + "ui..", ROOT + "app..").should().dependOnClassesThat()
				.resideInAPackage("javafx..").because("the engine serves the command line and tests, where no window is").check(all);
	}

	@Test
	void viewModelsKnowNoScene() {
		noClasses().that().haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat().resideInAPackage("javafx.scene..")
				.because("a view-model is tested without a stage").check(all);
	}

	@Test
	void onlyCommonGoesToTheJavaFxThread() {
		noClasses().that().resideOutsideOfPackage(ROOT + "ui.common..").should()
				.callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
				.because("one way to the thread lets tests and pictures wait until the window has settled").check(all);
	}

	@Test
	void nothingOpensAConnection() {
		noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.net.Socket").orShould().dependOnClassesThat()
				.haveFullyQualifiedName("java.net.URLConnection").orShould().dependOnClassesThat()
				.resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..").orShould().dependOnClassesThat()
				.haveNameMatching("java\\.nio\\.channels\\.(Asynchronous)?(Server)?SocketChannel").orShould()
				.callMethod("java.net.URL", "openConnection")
				.because("logs are confidential, and Chiplog promises that nothing leaves the computer").check(all);
	}

	@Test
	void parquetIsReadWithoutHadoop() {
		noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.hadoop..", "org.apache.parquet.hadoop..")
				.because("both are there for tests alone, and would make the program several times as large").check(all);
	}

	@Test
	void nothingNeedsTheBench() {
		JavaClasses withTests = new ClassFileImporter().importPackages("dev.chiplog");
		assertThat(withTests.containPackage("dev.chiplog.bench.generate")).as("the bench is among the classes read").isTrue();
		noClasses().that().resideOutsideOfPackage(ROOT + "bench..").should().dependOnClassesThat().resideInAPackage(ROOT + "bench..")
				.because("what measures the program may know all of it, and must be free to change").check(withTests);
	}

	@TestFactory
	Stream<DynamicTest> panelsStandAlone() {
		return panels().map(panel -> DynamicTest.dynamicTest(panel, () -> classes().that().resideInAPackage(ROOT + "ui." + panel + "..")
				.should(onlyDependOnClassesThat(resideOutsideOfPackage("dev.chiplog..").or(
						resideInAPackageOf("ui." + panel, "ui.common", "workspace", "insight", "record", "query", "settings", "export"))))
				.because("a panel talks to the others through the workspace alone, so it can be moved or left out").check(all)));
	}

	@Test
	void everyPackageSaysWhatItIsFor() {
		classes().should(new com.tngtech.archunit.lang.ArchCondition<JavaClass>("live in a @NullMarked package with a package-info") {
			@Override
			public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
				JavaPackage home = type.getPackage();
				boolean marked = home.tryGetPackageInfo().map(info -> info.isAnnotatedWith(NullMarked.class)).orElse(false);
				if (!marked)
					events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(type, home.getName() + " is not @NullMarked"));
			}
		}).because("nulls are errors unless written down, and a newcomer reads the package first").check(all);
	}

	private static Stream<String> panels() {
		return all.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith(ROOT + "ui."))
				.map(name -> name.substring((ROOT + "ui.").length()).split("\\.")[0])
				.filter(name -> !name.equals("main") && !name.equals("common")).distinct().sorted();
	}

	private static DescribedPredicate<JavaClass> resideInAPackageOf(String... layers) {
		return Arrays.stream(layers).map(layer -> resideInAPackage(ROOT + layer + "..")).reduce((left, right) -> left.or(right))
				.orElseThrow();
	}
}
