package dev.chiplog.ui.query;

import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterCompletion;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterPrinter;
import dev.chiplog.query.FilterSyntaxException;
import dev.chiplog.settings.Theme;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The filter as a text that the user edits and as clauses that the user removes, with the choices that complete the text.
///
/// Threads: the JavaFX thread.
public final class QueryViewModel {
	private final Workspace workspace;
	private final Completions completions;
	private final StringProperty text = new SimpleStringProperty("");
	private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
	private final ReadOnlyObjectWrapper<List<Filter>> clauses = new ReadOnlyObjectWrapper<>(List.of());
	private final ReadOnlyObjectWrapper<List<String>> choices = new ReadOnlyObjectWrapper<>(List.of());
	private FilterCompletion place = new FilterCompletion(FilterCompletion.Kind.NOTHING, "", "", 0, 0);

	public QueryViewModel(Workspace workspace, FxThread fxThread) {
		this.workspace = workspace;
		this.completions = new Completions(new Asker(workspace, fxThread, error::set));
		fxThread.follow(workspace.filter().current(), this::show);
	}

	/// The filter as the user writes it; applied by [#apply].
	public StringProperty text() {
		return text;
	}

	/// What is wrong with the text, and where; empty when nothing is known to be.
	public ReadOnlyStringProperty error() {
		return error.getReadOnlyProperty();
	}

	/// The clauses of the filter that is applied.
	public ReadOnlyObjectProperty<List<Filter>> clauses() {
		return clauses.getReadOnlyProperty();
	}

	/// What could be put in at the caret.
	public ReadOnlyObjectProperty<List<String>> choices() {
		return choices.getReadOnlyProperty();
	}

	/// Makes the text the filter of all views, or says what is wrong with it.
	public void apply() {
		stopCompleting();
		try {
			Filter filter = FilterParser.parse(text.get());
			error.set("");
			workspace.filter().change(filter);
			show(filter);
		} catch (FilterSyntaxException refusal) {
			error.set(String.valueOf(refusal.getMessage()));
		}
	}

	/// Removes a clause from the filter that is applied.
	public void remove(Filter clause) {
		workspace.filter().change(FilterEdit.without(workspace.filter().current().get(), clause));
	}

	/// Looks for what could stand at the caret.
	public void complete(int caret) {
		error.set("");
		place = FilterCompletion.at(text.get(), Math.clamp(caret, 0, text.get().length()));
		completions.find(place, choices::set);
	}

	/// Puts a choice in.
	///
	/// @return where the caret goes
	public int choose(String choice) {
		FilterCompletion.Insertion insertion = place.insert(text.get(), choice);
		text.set(insertion.text());
		return insertion.caret();
	}

	/// Offers nothing until the text changes again.
	public void stopCompleting() {
		completions.withdraw();
		choices.set(List.of());
	}

	/// Narrows the filter to what came after a time.
	///
	/// @param from as the filter writes times (`-15m`); null for all times
	public void since(@Nullable String from) {
		workspace.filter().change(FilterEdit.time(workspace.filter().current().get(), from, null));
	}

	/// Changes to the other theme, here and at the next start.
	public void switchTheme() {
		Theme other = workspace.preferences().get().theme() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT;
		workspace.preferences().set(workspace.preferences().get().withTheme(other));
	}

	/// Opens what was open before.
	public void open(List<Path> paths) {
		workspace.open(paths);
	}

	private void show(Filter filter) {
		error.set("");
		text.set(FilterPrinter.print(filter));
		clauses.set(FilterEdit.clauses(filter));
		stopCompleting();
	}
}
