package dev.chiplog.ui.formats;

import dev.chiplog.record.FieldValue;
import dev.chiplog.record.FormatDefinition;
import dev.chiplog.record.FormatSample;
import dev.chiplog.record.Level;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Pacer;
import dev.chiplog.ui.common.TimeFormat;
import dev.chiplog.workspace.FormatTrial;
import dev.chiplog.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A format that the user describes, tried on sample lines while it is written.
///
/// Threads: the JavaFX thread.
final class FormatSheetViewModel {
	private static final long PAUSE_MILLIS = 200;
	private static final String UNNAMED = "unnamed";

	private final Workspace workspace;
	private final Asker asker;
	private final Messages messages;
	private final Pacer pacer;
	private final StringProperty name = new SimpleStringProperty("");
	private final StringProperty pattern = new SimpleStringProperty("");
	private final StringProperty time = new SimpleStringProperty("");
	private final StringProperty levels = new SimpleStringProperty("");
	private final StringProperty samples = new SimpleStringProperty("");
	private final BooleanProperty replace = new SimpleBooleanProperty();
	private final ReadOnlyObjectWrapper<List<SampleResult>> results = new ReadOnlyObjectWrapper<>(List.of());
	private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
	private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
	private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

	FormatSheetViewModel(Workspace workspace, FxThread fxThread, Messages messages) {
		this.workspace = workspace;
		this.messages = messages;
		this.asker = new Asker(workspace, fxThread, problem::set);
		this.pacer = new Pacer(fxThread, PAUSE_MILLIS, this::attempt);
		for (StringProperty written : List.of(name, pattern, time, levels, samples))
			written.subscribe(_ -> changed());
	}

	/// What the format is called.
	StringProperty name() {
		return name;
	}

	/// The regular expression of its lines.
	StringProperty pattern() {
		return pattern;
	}

	/// How its time is written; blank for any stamp that Chiplog knows.
	StringProperty time() {
		return time;
	}

	/// What its words for levels mean, as [LevelMap] reads it.
	StringProperty levels() {
		return levels;
	}

	/// Lines that it must understand, one below the other.
	StringProperty samples() {
		return samples;
	}

	/// Whether a format of the user's with the same name goes away.
	BooleanProperty replace() {
		return replace;
	}

	/// How each sample comes out.
	ReadOnlyObjectProperty<List<SampleResult>> results() {
		return results.getReadOnlyProperty();
	}

	/// What is wrong with the description, or why it could not be saved; empty when nothing is.
	ReadOnlyStringProperty problem() {
		return problem.getReadOnlyProperty();
	}

	/// Whether it may be saved: it has a name, and every sample is understood.
	ReadOnlyBooleanProperty ready() {
		return ready.getReadOnlyProperty();
	}

	/// Whether the user is at it.
	ReadOnlyBooleanProperty open() {
		return open.getReadOnlyProperty();
	}

	/// Begins to describe lines like this one.
	void begin(LineReading line) {
		open.set(true);
		name.set("");
		time.set("");
		levels.set("");
		replace.set(false);
		pattern.set(line.pattern());
		samples.set(line.bare());
	}

	/// Leaves it, saving nothing.
	void cancel() {
		asker.withdraw("trial");
		open.set(false);
	}

	/// Saves it; the sheet closes once that is done.
	void save() {
		FormatDefinition definition = definition(name.get().strip()).withSamples(lines().stream().map(FormatSample::of).toList());
		asker.request("save", _ -> workspace.saveFormat(definition, replace.get()), _ -> open.set(false));
	}

	private void changed() {
		ready.set(false);
		if (open.get())
			pacer.call();
	}

	private void attempt() {
		// lines are tried before the format has a name
		FormatDefinition definition = definition(name.get().isBlank() ? UNNAMED : name.get().strip());
		List<String> lines = lines();
		asker.request("trial", _ -> CompletableFuture.supplyAsync(() -> workspace.tryFormat(definition, lines)),
				trial -> show(trial, lines));
	}

	private void show(FormatTrial trial, List<String> lines) {
		List<SampleResult> shown = new ArrayList<>();
		for (int at = 0; at < trial.lines().size(); at++)
			shown.add(result(lines.get(at), trial.lines().get(at)));
		results.set(shown);
		List<String> wrong = LevelMap.of(levels.get()).wrong();
		List<String> problems = new ArrayList<>(trial.faults());
		if (!wrong.isEmpty())
			problems.add(messages.text("sheet.levels.wrong", String.join(", ", wrong)));
		problem.set(String.join(" ", problems));
		ready.set(problems.isEmpty() && !name.get().isBlank() && !lines.isEmpty() && trial.understood() == lines.size());
	}

	private SampleResult result(String line, FormatTrial.Line came) {
		return switch (came) {
			case FormatTrial.Understood understood -> new SampleResult(true, line, told(understood));
			case FormatTrial.NotUnderstood(String sentence) -> new SampleResult(false, line, sentence);
		};
	}

	private String told(FormatTrial.Understood understood) {
		List<String> told = new ArrayList<>();
		understood.epochNanos().ifPresent(nanos -> told.add("@time=" + new TimeFormat(workspace.zone().get()).full(nanos)));
		Level level = understood.level();
		if (level != null)
			told.add("@level=" + level);
		for (FieldValue value : understood.fields())
			told.add(value.field().name() + "=" + value.value().asText());
		return String.join("   ", told);
	}

	private FormatDefinition definition(String called) {
		FormatDefinition definition = FormatDefinition.of(called, pattern.get().strip());
		return definition.withTime(time.get().isBlank() ? null : time.get().strip()).withLevels(LevelMap.of(levels.get()).levels());
	}

	private List<String> lines() {
		return samples.get().lines().filter(line -> !line.isBlank()).toList();
	}
}
