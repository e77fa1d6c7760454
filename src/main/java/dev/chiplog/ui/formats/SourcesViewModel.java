package dev.chiplog.ui.formats;

import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.workspace.Selection;
import dev.chiplog.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The sources that are open with the shapes of their events, and which of them is picked.
///
/// The counts are those of everything that is open, whatever the filter. Threads: the JavaFX thread.
final class SourcesViewModel {
	private static final List<String> SOURCE_AND_SHAPE = List.of(BuiltIn.SOURCE.word(), BuiltIn.FORMAT.word());

	private final Workspace workspace;
	private final Asker asker;
	private final ReadOnlyObjectWrapper<List<ListedSource>> sources = new ReadOnlyObjectWrapper<>(List.of());
	private final ReadOnlyObjectWrapper<@Nullable SourcePick> picked = new ReadOnlyObjectWrapper<>();

	SourcesViewModel(Workspace workspace, Asker asker) {
		this.workspace = workspace;
		this.asker = asker;
	}

	/// What is open.
	ReadOnlyObjectProperty<List<ListedSource>> sources() {
		return sources.getReadOnlyProperty();
	}

	/// What is picked; null for nothing.
	ReadOnlyObjectProperty<@Nullable SourcePick> picked() {
		return picked.getReadOnlyProperty();
	}

	/// Lists what is open now.
	void refresh() {
		Question.Groups question = new Question.Groups(new Filter.Everything(), SOURCE_AND_SHAPE, null, Integer.MAX_VALUE);
		if (workspace.opened().get().isEmpty())
			show(List.of());
		else
			asker.ask("sources", question, answer -> show(ListedSource.of(workspace.sources(), answer.groups())));
	}

	/// Picks a source or a shape, and brings the first event of it into focus.
	void pick(SourcePick wanted) {
		if (wanted.equals(picked.get()))
			return;
		picked.set(wanted);
		Question.Rows first = new Question.Rows(filter(wanted), RowOrder.TIME, 0, 1, List.of());
		asker.ask("example", first, page -> page.rows().forEach(row -> workspace.selection().set(Selection.of(row.id()))));
	}

	/// Picks what an event belongs to that came into focus elsewhere.
	void follow(Path path, String shape) {
		SourcePick now = picked.get();
		boolean there = now != null && now.path().equals(path) && (now.shape().isEmpty() || now.shape().equals(shape));
		if (!there)
			picked.set(new SourcePick(path, shape));
	}

	private void show(List<ListedSource> listed) {
		sources.set(listed);
		SourcePick now = picked.get();
		if (now != null && listed.stream().noneMatch(source -> source.path().equals(now.path())))
			picked.set(null);
		boolean free = picked.get() == null && workspace.selection().get().focus().isEmpty();
		if (free)
			listed.stream().filter(source -> !source.shapes().isEmpty()).findFirst()
					.ifPresent(source -> pick(new SourcePick(source.path(), source.shapes().getFirst().name())));
	}

	private static Filter filter(SourcePick wanted) {
		List<Filter> clauses = new ArrayList<>();
		clauses.add(new Filter.Compare(BuiltIn.SOURCE.word(), Operator.EQUAL, wanted.path().toString()));
		if (!wanted.shape().isEmpty())
			clauses.add(new Filter.Compare(BuiltIn.FORMAT.word(), Operator.EQUAL, wanted.shape()));
		return Filter.allOf(clauses);
	}
}
