package dev.chiplog.ui.export;

import dev.chiplog.export.ExportFormat;
import dev.chiplog.export.ExportRequest;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Question;
import dev.chiplog.record.EventId;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FilePicker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the user chooses to export, and how far writing has come.
///
/// Threads: the JavaFX thread.
public final class ExportViewModel {
	private final Workspace workspace;
	private final FxThread fxThread;
	private final FilePicker picker;
	private final Asker asker;
	private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.CSV);
	private final ObjectProperty<ExportScope> scope = new SimpleObjectProperty<>(ExportScope.FILTER);
	private final ObjectProperty<Boolean> everyField = new SimpleObjectProperty<>(false);
	private final BooleanProperty defuse = new SimpleBooleanProperty();
	private final LongProperty selected = new SimpleLongProperty();
	private final LongProperty picked = new SimpleLongProperty();
	private final LongProperty everything = new SimpleLongProperty();
	private final ReadOnlyObjectWrapper<List<String>> columns = new ReadOnlyObjectWrapper<>(List.of());
	private final ReadOnlyObjectWrapper<ExportState> state = new ReadOnlyObjectWrapper<>(new ExportState.Choosing());
	private @Nullable Cancellation writing;

	/// @param picker asks the user where to save
	public ExportViewModel(Workspace workspace, FxThread fxThread, FilePicker picker) {
		this.workspace = workspace;
		this.fxThread = fxThread;
		this.picker = picker;
		asker = new Asker(workspace, fxThread, sentence -> state.set(new ExportState.Failed(sentence)));
	}

	/// In which shape.
	public ObjectProperty<ExportFormat> formatProperty() {
		return format;
	}

	/// Which events.
	ObjectProperty<ExportScope> scopeProperty() {
		return scope;
	}

	/// Whether every field leaves, or only the columns of the events view.
	public ObjectProperty<Boolean> everyFieldProperty() {
		return everyField;
	}

	/// Whether CSV cells that a spreadsheet would run are defused; remembered.
	public BooleanProperty defuseProperty() {
		return defuse;
	}

	/// How many events the filter selects.
	public LongProperty selectedProperty() {
		return selected;
	}

	/// How many events are picked.
	public LongProperty pickedProperty() {
		return picked;
	}

	/// How many events there are.
	public LongProperty everythingProperty() {
		return everything;
	}

	/// Where the export stands.
	ReadOnlyObjectProperty<ExportState> stateProperty() {
		return state.getReadOnlyProperty();
	}

	/// The columns of the events view when choosing began.
	ReadOnlyObjectProperty<List<String>> columnsProperty() {
		return columns.getReadOnlyProperty();
	}

	/// Starts to choose, from what is shown and picked now; an export that is under way goes on.
	public void begin() {
		if (state.get() instanceof ExportState.Writing)
			return;
		state.set(new ExportState.Choosing());
		columns.set(workspace.columns().get());
		defuse.set(workspace.preferences().get().defuse());
		picked.set(workspace.selection().get().events().size());
		scope.set(picked.get() > 1 ? ExportScope.PICKED : ExportScope.FILTER);
		asker.ask("selected", new Question.Count(workspace.filter().current().get()), selected::set);
		asker.ask("everything", new Question.Count(new Filter.Everything()), everything::set);
	}

	/// Asks where to save, and writes there.
	public void export() {
		picker.save(proposedName()).ifPresent(this::write);
	}

	/// Stops writing; nothing is left behind.
	public void cancel() {
		if (writing != null)
			writing.cancel();
	}

	/// The name that is proposed for the file: that of what is open, what of it leaves, and the usual ending.
	String proposedName() {
		Path first = workspace.opened().get().isEmpty() ? null : workspace.opened().get().getFirst().getFileName();
		String name = first == null ? "events" : first.toString();
		int dot = name.indexOf('.', 1);
		String part = switch (scope.get()) {
			case FILTER -> workspace.filter().current().get() instanceof Filter.Everything ? "" : "-filtered";
			case PICKED -> "-picked";
			case EVERYTHING -> "";
		};
		return (dot < 0 ? name : name.substring(0, dot)) + part + "." + format.get().extension();
	}

	private void write(Path file) {
		workspace.preferences().set(workspace.preferences().get().withDefuse(defuse.get()));
		Cancellation cancellation = new Cancellation();
		writing = cancellation;
		long total = total();
		state.set(new ExportState.Writing(0, total));
		fxThread.begin();
		workspace.export(request(file), events -> fxThread.later(() -> progress(cancellation, events, total)), cancellation)
				.whenComplete((events, failure) -> {
					fxThread.later(() -> {
						writing = null;
						state.set(failure == null ? new ExportState.Done(Objects.requireNonNull(events), file) : ended(failure));
					});
					fxThread.end();
				});
	}

	private void progress(Cancellation of, long events, long total) {
		if (of.equals(writing))
			state.set(new ExportState.Writing(events, total));
	}

	private ExportRequest request(Path file) {
		Filter filter = scope.get() == ExportScope.FILTER ? workspace.filter().current().get() : new Filter.Everything();
		List<EventId> only = scope.get() == ExportScope.PICKED ? workspace.selection().get().events() : List.of();
		boolean shown = !everyField.get() && format.get() != ExportFormat.RAW;
		return new ExportRequest(format.get(), filter, only, workspace.order().get(), shown ? columns.get() : List.of(),
				workspace.zone().get(), defuse.get(), file);
	}

	private long total() {
		return switch (scope.get()) {
			case FILTER -> selected.get();
			case PICKED -> picked.get();
			case EVERYTHING -> everything.get();
		};
	}

	private static ExportState ended(Throwable failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		if (cause instanceof CancellationException)
			return new ExportState.Cancelled();
		return new ExportState.Failed(Objects.requireNonNullElse(cause.getMessage(), ""));
	}
}
