package dev.chiplog.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chiplog.format.custom.FormatFile;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Question;
import dev.chiplog.record.FormatDefinition;
import dev.chiplog.record.FormatSample;
import dev.chiplog.record.Level;
import dev.chiplog.settings.ForgetfulStore;
import dev.chiplog.settings.FormatFolder;
import dev.chiplog.settings.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Formats of the user's own in the workspace: what the folder holds counts first, is tried, and is saved.
class OwnFormatsTest {
	private static final FormatDefinition SHOP = FormatDefinition.of("shop", "(?P<level>[A-Z]+)\\|(?P<logger>\\w+)\\|(?P<message>.*)")
			.withLevels(Map.of("OJE", Level.ERROR))
			.withSamples(List.of(new FormatSample("OJE|cart|full", Level.ERROR, null, Map.of("logger", "cart"))));

	@TempDir
	private Path folder;
	private FormatFolder formats = ForgetfulStore.formats();
	private LocalWorkspace workspace = new LocalWorkspace(Preferences.DEFAULT, new ForgetfulStore(), formats);

	@BeforeEach
	void begin() {
		formats = new FormatFolder(folder.resolve("formats"));
		begin(formats);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void readsALogInAFormatOnceItIsSaved() throws Exception {
		Path log = Files.writeString(folder.resolve("shop.log"), "OJE|cart|full\nINFO|cart|{\"a\":1}\n  and more\nINFO|pay|ready\n");
		open(log);
		assertThat(count(SHOP.name())).isZero();
		CountDownLatch reloaded = over();
		Path saved = workspace.saveFormat(SHOP, false).join();
		assertThat(reloaded.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(saved).isEqualTo(formats.path().resolve("shop.toml"));
		assertThat(count(SHOP.name())).isEqualTo(3);
		assertThat(workspace.ownFormats().get().named("shop")).hasValueSatisfying(own -> assertThat(own.definition()).isEqualTo(SHOP));
		assertThat(workspace.formatNames()).contains("shop");
	}

	@Test
	void knowsAtTheNextStartWhatWasSaved() {
		workspace.saveFormat(SHOP, false).join();
		begin(formats);
		assertThat(workspace.ownFormats().get().formats()).extracting(OwnFormat::definition).containsExactly(SHOP);
	}

	@Test
	void replacesAFormatOnlyWhenAsked() {
		Path file = workspace.saveFormat(SHOP, false).join();
		FormatDefinition other = FormatDefinition.of("shop", "(?P<level>OJE)(?P<message>.*)").withLevels(SHOP.levels())
				.withSamples(List.of(FormatSample.of("OJE full")));
		assertThatThrownBy(() -> workspace.saveFormat(other, false).join()).isInstanceOf(CompletionException.class).cause()
				.isInstanceOf(WorkspaceException.class)
				.hasMessage("There is a format \"shop\" already, in " + file + "; choose another name, or replace it.");
		assertThat(workspace.ownFormats().get().formats()).extracting(OwnFormat::definition).containsExactly(SHOP);
		workspace.saveFormat(other, true).join();
		assertThat(workspace.ownFormats().get().formats()).extracting(OwnFormat::definition).containsExactly(other);
	}

	@Test
	void replacesAJsonFileByOneInToml() throws IOException {
		Files.createDirectories(formats.path());
		Files.writeString(formats.path().resolve("mine.json"), """
				{"name": "shop", "pattern": "(?P<level>OJE) (?P<message>.*)", "levels": {"OJE": "ERROR"}, "samples": [{"line": "OJE x"}]}
				""");
		begin(formats);
		assertThat(workspace.saveFormat(SHOP, true).join()).isEqualTo(formats.path().resolve("mine.toml"));
		assertThat(workspace.ownFormats().get().problems()).isEmpty();
		assertThat(workspace.ownFormats().get().formats()).hasSize(1);
	}

	@Test
	void savesNothingThatItsSamplesRefute() {
		FormatDefinition wrong = SHOP.withSamples(List.of(new FormatSample("INFO|cart|full", Level.ERROR, null, Map.of())));
		assertThatThrownBy(() -> workspace.saveFormat(wrong, false).join()).cause().hasMessage("Sample 1: its level is INFO, not ERROR.");
		assertThat(formats.path()).doesNotExist();
	}

	@Test
	void keepsTheNamesOfItsOwnFormats() {
		FormatDefinition taken = new FormatDefinition("JSON lines", SHOP.pattern(), null, null, true, Map.of(), SHOP.levels(),
				SHOP.samples());
		assertThatThrownBy(() -> workspace.saveFormat(taken, true).join()).cause()
				.hasMessage("Chiplog has a format called \"JSON lines\" itself; choose another name.");
	}

	@Test
	void reportsABrokenFileAndUsesTheOthers() throws Exception {
		workspace.saveFormat(SHOP, false).join();
		Path broken = Files.writeString(formats.path().resolve("broken.toml"), "name = 'b'\npattern = '('\n");
		Path twin = Files.writeString(formats.path().resolve("twin.toml"), FormatFile.write(SHOP));
		begin(formats);
		assertThat(workspace.ownFormats().get().formats()).hasSize(1);
		String told = workspace.loading().get().sentence();
		assertThat(told).contains("The format file " + broken + " is left out: pattern is no regular expression (missing closing ): (");
		assertThat(told).contains("The format file " + twin + " is left out: the format of " + formats.path().resolve("shop.toml")
				+ " is called \"shop\" too; choose another name.");
		open(Files.writeString(folder.resolve("shop.log"), "OJE|cart|full\n"));
		assertThat(workspace.loading().get().phase()).isEqualTo(LoadState.Phase.DONE);
		assertThat(workspace.loading().get().sentence()).isEqualTo(told);
		assertThat(count(SHOP.name())).isEqualTo(1);
	}

	@Test
	void triesLinesOneByOne() {
		FormatTrial trial = workspace.tryFormat(SHOP.withSamples(List.of()), List.of("OJE|cart|full", "OJE:cart", "HM|cart|full"));
		assertThat(trial.faults()).isEmpty();
		assertThat(trial.understood()).isEqualTo(1);
		assertThat(trial.lines().get(0)).isInstanceOfSatisfying(FormatTrial.Understood.class, line -> {
			assertThat(line.level()).isEqualTo(Level.ERROR);
			assertThat(line.epochNanos()).isEmpty();
			assertThat(line.fields()).extracting(told -> told.field().name() + "=" + told.value().asText()).containsExactly("level=OJE",
					"logger=cart", "message=full");
		});
		assertThat(trial.lines().get(1)).isEqualTo(new FormatTrial.NotUnderstood(
				"The pattern fits no further than behind \"OJE\", where it goes on with \"\\|(?P<logger>\\w+)\\|(?P<message…\"."));
		assertThat(trial.lines().get(2))
				.isEqualTo(new FormatTrial.NotUnderstood("The level \"HM\" is no known word; say by levels what it means."));
	}

	@Test
	void saysWhatIsWrongWithADescriptionThatIsTried() {
		FormatTrial trial = workspace.tryFormat(FormatDefinition.of("shop", "(?P<level>"), List.of("a"));
		assertThat(trial.lines()).isEmpty();
		assertThat(trial.faults()).singleElement().asString().startsWith("Pattern is no regular expression (").endsWith(".");
	}

	private void begin(FormatFolder of) {
		workspace.close();
		workspace = new LocalWorkspace(Preferences.DEFAULT, new ForgetfulStore(), of);
	}

	private void open(Path path) throws InterruptedException {
		CountDownLatch over = over();
		workspace.open(List.of(path));
		assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
	}

	/// Released when the next load is over and told.
	private CountDownLatch over() {
		CountDownLatch over = new CountDownLatch(1);
		workspace.loading().watch(state -> {
			if (state.phase() != LoadState.Phase.LOADING)
				over.countDown();
		});
		return over;
	}

	private long count(String format) {
		Filter filter = new Filter.Compare(BuiltIn.FORMAT.word(), Operator.EQUAL, format);
		return workspace.ask(new Question.Count(filter), new Cancellation()).join();
	}
}
