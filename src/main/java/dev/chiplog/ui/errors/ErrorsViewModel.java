package dev.chiplog.ui.errors;

import dev.chiplog.insight.pattern.GroupKey;
import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.insight.pattern.PatternGrouping;
import dev.chiplog.insight.pattern.PatternGroups;
import dev.chiplog.insight.pattern.PatternScope;
import dev.chiplog.query.Filter;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Pacer;
import dev.chiplog.ui.common.TimeFormat;
import dev.chiplog.workspace.Workspace;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The groups of events by pattern, and the one that is picked, kept in step with the workspace.
///
/// It asks nothing as long as it is not seen. Threads: the JavaFX thread.
public final class ErrorsViewModel {
	private static final long PAUSE_MILLIS = 350;
	private static final PatternGroups NOTHING = new PatternGroups(new Filter.Everything(), 0, 0, List.of(), OptionalLong.empty(),
			OptionalLong.empty());

	private final ObjectProperty<PatternScope> scope = new SimpleObjectProperty<>(PatternScope.ERRORS);
	private final ReadOnlyObjectWrapper<PatternGroups> groups = new ReadOnlyObjectWrapper<>(NOTHING);
	private final ObjectProperty<@Nullable PatternGroup> picked = new SimpleObjectProperty<>();
	private final ReadOnlyObjectWrapper<TimeFormat> times = new ReadOnlyObjectWrapper<>(new TimeFormat(ZoneOffset.UTC));
	private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper(false);
	private final ReadOnlyBooleanWrapper found = new ReadOnlyBooleanWrapper(false);
	private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
	private final Workspace workspace;
	private final ObservableValue<Boolean> seen;
	private final ErrorCountViewModel count;
	private final Asker asker;
	private final GroupViewModel group;
	private @Nullable GroupKey wanted;

	/// @param seen whether the panel is seen
	/// @param count told how many groups of errors there are
	public ErrorsViewModel(Workspace workspace, FxThread fxThread, ObservableValue<Boolean> seen, ErrorCountViewModel count) {
		this.count = count;
		this.workspace = workspace;
		this.seen = seen;
		asker = new Asker(workspace, fxThread, problem::set);
		group = new GroupViewModel(workspace, fxThread, asker);
		Pacer pacer = new Pacer(fxThread, PAUSE_MILLIS, this::refresh);
		fxThread.follow(workspace.opened(), logs -> {
			found.set(false);
			opened.set(!logs.isEmpty());
		});
		fxThread.follow(workspace.version(), _ -> pacer.call());
		fxThread.follow(workspace.filter().current(), _ -> refresh());
		fxThread.follow(workspace.zone(), zone -> times.set(new TimeFormat(zone)));
		seen.subscribe(_ -> refresh());
		scope.subscribe(_ -> {
			// the other list has another beginning
			wanted = null;
			refresh();
		});
		picked.subscribe(now -> {
			// while files are read again there may be no group at all
			if (now != null)
				wanted = now.key();
			group.show(groups.get(), now);
		});
	}

	/// Which events are grouped.
	public ObjectProperty<PatternScope> scope() {
		return scope;
	}

	/// The groups, in the order in which they are shown at first.
	public ReadOnlyObjectProperty<PatternGroups> groups() {
		return groups.getReadOnlyProperty();
	}

	/// Whether there is a log to look at.
	ReadOnlyBooleanProperty opened() {
		return opened.getReadOnlyProperty();
	}

	/// Whether groups were found yet, be there some or none; it takes a while to find the patterns of very large logs.
	ReadOnlyBooleanProperty found() {
		return found.getReadOnlyProperty();
	}

	/// The group whose details are shown; null when there is none.
	public ObjectProperty<@Nullable PatternGroup> picked() {
		return picked;
	}

	/// Takes the events of the picked group out of the filter; the group behind it is picked, or the one before it when it was the last.
	void hidePicked() {
		List<PatternGroup> shown = groups.get().groups();
		int place = shown.indexOf(picked.get());
		if (place < 0)
			return;
		int next = place + 1 < shown.size() ? place + 1 : place - 1;
		if (next >= 0)
			wanted = shown.get(next).key();
		group.hideThese();
	}

	/// Why something cannot be shown, in one sentence; empty when all can.
	public ReadOnlyStringProperty problem() {
		return problem.getReadOnlyProperty();
	}

	/// How times are written.
	ReadOnlyObjectProperty<TimeFormat> times() {
		return times.getReadOnlyProperty();
	}

	/// What the picked group is about.
	GroupViewModel group() {
		return group;
	}

	private void refresh() {
		if (!seen.getValue() || workspace.opened().get().isEmpty())
			return;
		problem.set("");
		asker.find("groups", new PatternGrouping(workspace.filter().current().get(), scope.get()), this::show);
	}

	/// The group that was picked stays so as long as it has events.
	private void show(PatternGroups found) {
		if (scope.get() == PatternScope.ERRORS)
			count.tell(found.groups().size());
		PatternGroup before = picked.get();
		GroupKey key = wanted;
		groups.set(found);
		this.found.set(true);
		PatternGroup next = found.groups().stream().filter(each -> each.key().equals(key)).findFirst()
				.or(() -> found.groups().stream().findFirst()).orElse(null);
		if (next != null && next.equals(before))
			group.show(found, next);
		else
			picked.set(next);
	}
}
