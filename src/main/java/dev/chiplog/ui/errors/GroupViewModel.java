package dev.chiplog.ui.errors;

import dev.chiplog.insight.difference.Difference;
import dev.chiplog.insight.difference.Differences;
import dev.chiplog.insight.difference.Differences.Depth;
import dev.chiplog.insight.pattern.FirstOccurrence;
import dev.chiplog.insight.pattern.GroupKey;
import dev.chiplog.insight.pattern.Occurrence;
import dev.chiplog.insight.pattern.PatternGroup;
import dev.chiplog.insight.pattern.PatternGroups;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Pattern;
import dev.chiplog.query.Question;
import dev.chiplog.record.EventId;
import dev.chiplog.record.Role;
import dev.chiplog.record.Value;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.workspace.Bookmarks;
import dev.chiplog.workspace.Selection;
import dev.chiplog.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What one group of events is about, and what the user does with it.
///
/// Threads: the JavaFX thread.
final class GroupViewModel {
	private static final int MOST_VALUES = 6;
	private static final int MOST_DIFFERENCES = 6;

	private final ReadOnlyObjectWrapper<@Nullable PatternGroup> group = new ReadOnlyObjectWrapper<>();
	private final ReadOnlyObjectWrapper<@Nullable Occurrence> first = new ReadOnlyObjectWrapper<>();
	private final ReadOnlyObjectWrapper<List<FacetAnswer>> variables = new ReadOnlyObjectWrapper<>(List.of());
	private final ReadOnlyObjectWrapper<@Nullable List<Difference>> differences = new ReadOnlyObjectWrapper<>();
	private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
	private final ReadOnlyObjectWrapper<Bookmarks> bookmarks = new ReadOnlyObjectWrapper<>(Bookmarks.NONE);
	private final Workspace workspace;
	private final Asker asker;

	GroupViewModel(Workspace workspace, FxThread fxThread, Asker asker) {
		this.workspace = workspace;
		this.asker = asker;
		fxThread.follow(workspace.bookmarks(), bookmarks::set);
	}

	/// The group; null when none is picked.
	ReadOnlyObjectProperty<@Nullable PatternGroup> group() {
		return group.getReadOnlyProperty();
	}

	/// Its first event and what happened around it; null as long as that is not known.
	ReadOnlyObjectProperty<@Nullable Occurrence> first() {
		return first.getReadOnlyProperty();
	}

	/// The values of each variable place of its pattern, in order; empty as long as they are not known.
	ReadOnlyObjectProperty<List<FacetAnswer>> variables() {
		return variables.getReadOnlyProperty();
	}

	/// What is different about it against all other events, what tells most first; null as long as that is not known.
	ReadOnlyObjectProperty<@Nullable List<Difference>> differences() {
		return differences.getReadOnlyProperty();
	}

	/// Whether more differences may be found: two fields together, and texts on disk, take longer to look at.
	ReadOnlyBooleanProperty looking() {
		return looking.getReadOnlyProperty();
	}

	/// Whether its first event is bookmarked.
	BooleanBinding bookmarked() {
		return Bindings.createBooleanBinding(() -> first.get() != null && bookmarks.get().contains(first.get().event().id()), first,
				bookmarks);
	}

	/// Shows another group, or the same with newer events.
	void show(PatternGroups groups, @Nullable PatternGroup shown) {
		PatternGroup before = group.get();
		group.set(shown);
		if (before == null || shown == null || !before.key().equals(shown.key())) {
			first.set(null);
			variables.set(List.of());
			differences.set(null);
		}
		if (shown == null) {
			List.of("first", "variables", "differences").forEach(asker::withdraw);
			return;
		}
		Filter filter = groups.filterOf(shown);
		asker.find("first", new FirstOccurrence(filter), found -> first.set(found.orElse(null)));
		looking.set(true);
		asker.find("differences", differences(filter, Depth.FIRST), found -> {
			differences.set(found);
			asker.find("differences", differences(filter, Depth.ALL), all -> {
				looking.set(false);
				differences.set(all);
			});
		});
		if (shown.key() instanceof GroupKey.OfPattern(Pattern pattern))
			asker.ask("variables", new Question.Variables(filter, pattern.text(), MOST_VALUES), variables::set);
		else
			asker.withdraw("variables");
	}

	private static Differences differences(Filter group, Depth depth) {
		return new Differences(group, new Filter.Everything(), MOST_DIFFERENCES, depth);
	}

	/// Narrows the filter to events with the group's key.
	void filterToThese() {
		changeFilter(group.get() == null ? new Filter.Everything() : group.get().filter());
	}

	/// Takes events with the group's key out of the filter.
	void hideThese() {
		PatternGroup shown = group.get();
		if (shown == null)
			return;
		Filter now = workspace.filter().current().get();
		Filter without = FilterEdit.without(now, shown.filter());
		workspace.filter().change(
				shown.filter() instanceof Filter.Compare(String field, Operator operator, String value) && operator == Operator.EQUAL
						? FilterEdit.exclude(without, field, value)
						: FilterEdit.and(without, new Filter.Not(shown.filter())));
	}

	/// Narrows the filter to what another selects too.
	void changeFilter(Filter narrower) {
		workspace.filter().change(FilterEdit.and(workspace.filter().current().get(), narrower));
	}

	/// Narrows the filter to the group's events with a value in a variable place.
	void filterToValue(Template template, int place, String value) {
		PatternGroup shown = group.get();
		Occurrence known = first.get();
		if (shown == null || known == null)
			return;
		Optional<String> message = known.event().value(Role.MESSAGE).map(Value::asText);
		String said = template.said(place, value, message.orElse(known.event().raw())).strip();
		changeFilter(FilterEdit.and(shown.filter(),
				message.isPresent() ? new Filter.Compare(BuiltIn.MESSAGE.word(), Operator.HAS, said) : new Filter.Phrase(said)));
	}

	/// Marks the first event to come back to, or takes the mark away.
	void toggleBookmark() {
		Occurrence known = first.get();
		if (known != null)
			workspace.bookmarks().set(workspace.bookmarks().get().toggle(known.event().id()));
	}

	/// Picks an event for the views that show single ones.
	void pick(EventId id) {
		workspace.selection().set(Selection.of(id));
	}
}
