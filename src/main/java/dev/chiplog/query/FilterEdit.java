package dev.chiplog.query;

import dev.chiplog.query.Filter.And;
import dev.chiplog.query.Filter.Between;
import dev.chiplog.query.Filter.Compare;
import dev.chiplog.query.Filter.Everything;
import dev.chiplog.query.Filter.Exists;
import dev.chiplog.query.Filter.Like;
import dev.chiplog.query.Filter.Not;
import dev.chiplog.query.Filter.OneOf;
import dev.chiplog.query.Filter.Or;
import dev.chiplog.query.Filter.Phrase;
import dev.chiplog.query.Filter.Regex;
import dev.chiplog.query.Filter.RegexText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The changes that clicks make to a filter; each works on its clauses, the operands of the outermost `and`, and returns a new filter.
///
/// Fields are the same when their names are equal or one is a role's word and the other its built-in name: `level` and `@level`.
public final class FilterEdit {
	private FilterEdit() {
	}

	/// The filters that are joined by the outermost `and`: what is shown as chips; none for everything.
	public static List<Filter> clauses(Filter filter) {
		return switch (filter) {
			case Everything() -> List.of();
			case And(List<Filter> operands) -> operands;
			case Or _,Not _,Filter.Clause _ -> List.of(filter);
		};
	}

	/// The filter without one of its clauses; the filter itself when it is none of them.
	public static Filter without(Filter filter, Filter clause) {
		return Filter.allOf(clauses(filter).stream().filter(each -> !each.equals(clause)).toList());
	}

	/// The filter with another clause in the place of one of its own; the filter itself when that is none of them.
	public static Filter replace(Filter filter, Filter old, Filter next) {
		return Filter.allOf(clauses(filter).stream().map(each -> each.equals(old) ? next : each).toList());
	}

	/// Events that both select; clauses of the second that the first has are not repeated.
	public static Filter and(Filter filter, Filter other) {
		Set<Filter> clauses = new LinkedHashSet<>(clauses(filter));
		clauses.addAll(clauses(other));
		return Filter.allOf(List.copyOf(clauses));
	}

	/// The filter with exactly this value for the field; whatever it said positively of the field before is gone.
	public static Filter only(Filter filter, String field, String value) {
		return put(without(filter, excludes(field, value)), each -> isPositive(each, field), new Compare(field, Operator.EQUAL, value));
	}

	/// The filter with the value added to those that are selected for the field, or taken away when it was one of them.
	public static Filter toggle(Filter filter, String field, String value) {
		List<String> values = new ArrayList<>(selected(filter, field));
		if (!values.remove(value))
			values.add(value);
		Filter next = switch (values.size()) {
			case 0 -> new Everything();
			case 1 -> new Compare(field, Operator.EQUAL, values.getFirst());
			default -> new OneOf(field, values);
		};
		return put(without(filter, excludes(field, value)), each -> !values(each, field).isEmpty(), next);
	}

	/// The filter without the events that have the value: it leaves the selected ones, or becomes a clause of its own.
	public static Filter exclude(Filter filter, String field, String value) {
		Filter rest = selected(filter, field).contains(value) ? toggle(filter, field, value) : filter;
		return and(without(rest, excludes(field, value)), new Compare(field, Operator.NOT_EQUAL, value));
	}

	/// The values of which a clause says that the field has one, in the order of the filter.
	public static Set<String> selected(Filter filter, String field) {
		Set<String> selected = new LinkedHashSet<>();
		for (Filter clause : clauses(filter))
			selected.addAll(values(clause, field));
		return Collections.unmodifiableSet(selected);
	}

	/// The filter without the clauses that ask the field for something, so that a facet can count the values that they leave out.
	public static Filter withoutField(Filter filter, String field) {
		return put(filter, each -> isPositive(each, field), new Everything());
	}

	/// The filter with these bounds, both included, for the numbers of the field in place of the bounds before.
	///
	/// @param from null for none
	/// @param to null for none
	public static Filter range(Filter filter, String field, @Nullable Double from, @Nullable Double to) {
		Filter next;
		if (from != null && to != null)
			next = new Between(field, Bounds.written(from), Bounds.written(to));
		else if (from != null)
			next = new Compare(field, Operator.AT_LEAST, Bounds.written(from));
		else
			next = to != null ? new Compare(field, Operator.AT_MOST, Bounds.written(to)) : new Everything();
		return put(filter, each -> Bounds.isBound(each, field), next);
	}

	/// The bounds that clauses set to the numbers of the field; those that are no numbers count as none.
	public static NumberRange rangeOf(Filter filter, String field) {
		Bounds bounds = Bounds.of(filter, field);
		return new NumberRange(Bounds.number(bounds.from()), Bounds.number(bounds.to()));
	}

	/// The filter with `@time>=from and @time<to` in place of the bounds of the time before.
	///
	/// @param from a time as [TimeExpression] reads it; null for none
	/// @param to a time, excluded; null for none
	public static Filter time(Filter filter, @Nullable String from, @Nullable String to) {
		String time = BuiltIn.TIME.word();
		List<Filter> next = new ArrayList<>();
		if (from != null)
			next.add(new Compare(time, Operator.AT_LEAST, from));
		if (to != null)
			next.add(new Compare(time, Operator.LESS, to));
		return put(filter, each -> Bounds.isBound(each, time), Filter.allOf(next));
	}

	/// The bounds that clauses set to the time.
	public static TimeRange timeRange(Filter filter) {
		Bounds bounds = Bounds.of(filter, BuiltIn.TIME.word());
		return new TimeRange(bounds.from(), bounds.to());
	}

	/// Bounds of numbers; null for none.
	public record NumberRange(@Nullable Double from, @Nullable Double to) {
	}

	/// Bounds of the time as the filter writes them; null for none.
	public record TimeRange(@Nullable String from, @Nullable String to) {
	}

	/// The filter with the clauses that hold left out and another in the place of the first of them, or behind all when there is none.
	///
	/// @param next Everything for none
	static Filter put(Filter filter, Predicate<Filter> replaced, Filter next) {
		List<Filter> clauses = new ArrayList<>(clauses(filter));
		int place = (int) clauses.stream().takeWhile(replaced.negate()).count();
		clauses.removeIf(replaced);
		clauses.add(place, next);
		return Filter.allOf(clauses);
	}

	private static Predicate<Filter> excludes(String field, String value) {
		return each -> each instanceof Compare(String name, Operator operator, String excluded) && operator == Operator.NOT_EQUAL
				&& FieldNames.same(name, field) && excluded.equals(value);
	}

	private static Filter without(Filter filter, Predicate<Filter> left) {
		return Filter.allOf(clauses(filter).stream().filter(left.negate()).toList());
	}

	private static Set<String> values(Filter clause, String field) {
		return switch (clause) {
			case Compare(String name, Operator operator, String value) when FieldNames.same(name, field)
					&& (operator == Operator.EQUAL || operator == Operator.HAS) ->
				Set.of(value);
			case OneOf(String name, List<String> values) when FieldNames.same(name, field) -> new LinkedHashSet<>(values);
			case Or(List<Filter> operands) -> union(operands, field);
			case Compare _,OneOf _,Between _,Exists _,Like _,Regex _,Phrase _,RegexText _,Everything _,And _,Not _ -> Set.of();
		};
	}

	private static Set<String> union(List<Filter> operands, String field) {
		Set<String> union = new LinkedHashSet<>();
		for (Filter operand : operands) {
			Set<String> values = values(operand, field);
			if (values.isEmpty())
				return Set.of();
			union.addAll(values);
		}
		return union;
	}

	private static boolean isPositive(Filter clause, String field) {
		return switch (clause) {
			case Compare(String name, Operator operator, String _) -> operator != Operator.NOT_EQUAL && FieldNames.same(name, field);
			case OneOf(String name, List<String> _) -> FieldNames.same(name, field);
			case Between(String name, String _, String _) -> FieldNames.same(name, field);
			case Exists(String name) -> FieldNames.same(name, field);
			case Like(String name, String _) -> FieldNames.same(name, field);
			case Regex(String name, String _) -> FieldNames.same(name, field);
			case Or(List<Filter> operands) -> operands.stream().allMatch(operand -> isPositive(operand, field));
			case Phrase _,RegexText _,Everything _,And _,Not _ -> false;
		};
	}
}
