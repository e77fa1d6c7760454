package dev.chiplog.ui.groups;

import dev.chiplog.export.GroupCsv;
import dev.chiplog.insight.group.GroupColumn;
import dev.chiplog.query.Filter;
import dev.chiplog.query.GroupAnswer;
import dev.chiplog.query.GroupAnswer.Group;
import dev.chiplog.query.Question;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.Choice;
import dev.chiplog.ui.common.Choices;
import dev.chiplog.ui.common.FilePicker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.OfferedField;
import dev.chiplog.ui.common.OfferedFields;
import dev.chiplog.ui.common.Pacer;
import dev.chiplog.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The table of groups: which fields make it, what was answered, and the order in which it is shown.
///
/// It asks nothing as long as it is not seen. Threads: the JavaFX thread.
public final class GroupsViewModel {
	/// The smaller groups beyond these are left out, and counted.
	static final int MOST = 10_000;
	private static final long PAUSE_MILLIS = 350;

	private final Workspace workspace;
	private final Messages messages;
	private final FilePicker picker;
	private final ObservableValue<Boolean> seen;
	private final Numbers numbers;
	private final Asker asker;
	private final Map<Pick, String> picked = new EnumMap<>(Pick.class);
	private final ReadOnlyObjectWrapper<Map<Pick, Choices>> choices = new ReadOnlyObjectWrapper<>(Map.of());
	private final ReadOnlyObjectWrapper<@Nullable GroupTable> table = new ReadOnlyObjectWrapper<>();
	private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
	private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
	private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
	private OfferedFields fields = OfferedFields.NONE;
	private @Nullable GroupAnswer answer;
	private GroupSort sort = GroupSort.USUAL;

	/// @param messages the texts of this panel
	/// @param picker asks the user where to save
	/// @param seen whether the panel is seen
	public GroupsViewModel(Workspace workspace, FxThread fxThread, Messages messages, FilePicker picker, ObservableValue<Boolean> seen) {
		this.workspace = workspace;
		this.messages = messages;
		this.picker = picker;
		this.seen = seen;
		numbers = new Numbers(messages.locale());
		asker = new Asker(workspace, fxThread, this::fail);
		Pacer pacer = new Pacer(fxThread, PAUSE_MILLIS, this::askFields);
		fxThread.follow(workspace.opened(), _ -> forget());
		fxThread.follow(workspace.version(), _ -> pacer.call());
		fxThread.follow(workspace.filter().current(), _ -> ask());
		fxThread.follow(workspace.zone(), _ -> show());
		seen.subscribe(_ -> askFields());
	}

	/// Why there are no groups, in one sentence; empty when there are.
	public ReadOnlyStringProperty problem() {
		return problem.getReadOnlyProperty();
	}

	/// Whether groups are being found.
	ReadOnlyBooleanProperty busy() {
		return busy.getReadOnlyProperty();
	}

	/// What became of the last export; empty when there was none since the last change.
	ReadOnlyStringProperty notice() {
		return notice.getReadOnlyProperty();
	}

	/// What is picked, and what else could be.
	ReadOnlyObjectProperty<Map<Pick, Choices>> choices() {
		return choices.getReadOnlyProperty();
	}

	/// What is shown; null before anything was answered.
	ReadOnlyObjectProperty<@Nullable GroupTable> table() {
		return table.getReadOnlyProperty();
	}

	/// Picks a field, or none.
	void choose(Pick pick, Choice choice) {
		picked.put(pick, choice.value());
		if (pick == Pick.BY && choice.value().equals(picked.get(Pick.AND)))
			picked.remove(Pick.AND);
		offer();
		ask();
	}

	/// Puts the groups in order by a column; once more turns the order round.
	void sortBy(GroupColumn column) {
		sort = sort.clicked(column);
		show();
	}

	/// Narrows the filter to a group.
	void filterFor(Group group) {
		pick().ifPresent(fields -> workspace.filter().change(GroupFilter.of(fields, group).only(filter())));
	}

	/// Takes a group out of the filter.
	void filterOut(Group group) {
		pick().ifPresent(fields -> workspace.filter().change(GroupFilter.of(fields, group).without(filter())));
	}

	/// Asks where to save, and writes the table there as CSV, as it is shown.
	void export() {
		GroupTable shown = table.get();
		if (shown != null)
			picker.save(messages.text("file")).ifPresent(file -> write(shown, file));
	}

	private void write(GroupTable shown, Path file) {
		GroupCsv csv = shown.csv(workspace.preferences().get().defuse());
		asker.request("export", _ -> CompletableFuture.supplyAsync(() -> {
			try {
				csv.write(file);
				return csv.groups().size();
			} catch (IOException refused) {
				throw new UncheckedIOException(refused.getMessage(), refused);
			}
		}), written -> notice.set(messages.text("written", written, numbers.count(written), file.toString())));
	}

	private Filter filter() {
		return workspace.filter().current().get();
	}

	private void forget() {
		picked.clear();
		sort = GroupSort.USUAL;
		answer = null;
		table.set(null);
	}

	private void askFields() {
		if (seen.getValue())
			asker.ask("fields", new Question.Fields(), infos -> {
				fields = OfferedFields.of(infos);
				offer();
				ask();
			});
	}

	private void ask() {
		if (!seen.getValue())
			return;
		problem.set("");
		notice.set("");
		pick().ifPresent(picks -> {
			busy.set(true);
			asker.ask("groups", picks.question(filter(), MOST), groups -> {
				busy.set(false);
				answer = groups;
				show();
			});
		});
	}

	private void fail(String sentence) {
		busy.set(false);
		problem.set(sentence);
	}

	private void show() {
		GroupAnswer answered = answer;
		if (answered != null)
			pick().ifPresent(picks -> table.set(GroupTable.of(picks, answered, sort, workspace.zone().get())));
	}

	private void offer() {
		Map<Pick, Choices> next = new EnumMap<>(Pick.class);
		for (Pick pick : Pick.values()) {
			Stream<Choice> none = pick.isOptional() ? Stream.of(new Choice("", messages.text("none"), "")) : Stream.empty();
			List<Choice> all = Stream.concat(none, pick.among(fields).stream().map(OfferedField::choice)).toList();
			if (!all.isEmpty())
				next.put(pick, new Choices(at(pick).map(OfferedField::choice).orElse(all.getFirst()), all));
		}
		choices.set(next);
	}

	private Optional<PickedFields> pick() {
		return at(Pick.BY).map(by -> new PickedFields(by, at(Pick.AND).filter(and -> !and.equals(by)).orElse(null),
				at(Pick.VALUE).orElse(null), at(Pick.DISTINCT).orElse(null)));
	}

	/// The field that is picked, or the usual one where nothing is or what was picked is gone.
	private Optional<OfferedField> at(Pick pick) {
		String name = picked.get(pick);
		if (name != null && name.isEmpty())
			return Optional.empty();
		Optional<OfferedField> wanted = pick.among(fields).stream().filter(field -> field.clause().name().equals(name)).findFirst();
		return wanted.or(() -> pick.usual(fields, pick == Pick.BY ? "" : at(Pick.BY).map(by -> by.clause().name()).orElse("")));
	}
}
