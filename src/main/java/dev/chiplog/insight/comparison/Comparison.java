package dev.chiplog.insight.comparison;

import dev.chiplog.engine.LogEngine;
import dev.chiplog.insight.Insight;
import dev.chiplog.insight.field.Asked;
import dev.chiplog.insight.field.CandidateField;
import dev.chiplog.insight.field.CandidateFields;
import dev.chiplog.insight.measure.SharedBins;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.FacetAnswer;
import dev.chiplog.query.FacetAnswer.FacetValue;
import dev.chiplog.query.FieldInfo.Kind;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.NumberTally;
import dev.chiplog.record.Role;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What changed from A to B: fields and numbers, those that changed most first, and patterns.
///
/// Left out are fields that define a side, since only its filter names them; ids of requests, which are new in every window; the sources of
/// two datasets; what has one value everywhere; and what [CandidateFields] leaves out. Two questions a field.
///
/// @param a selects A
/// @param b selects B
/// @param patterns whether patterns are wanted too: the first time they take a while, as every message is read
public record Comparison(Filter a, Filter b, boolean patterns) implements Insight<Compared> {

	/// Of fields and patterns.
	public Comparison(Filter a, Filter b) {
		this(a, b, true);
	}

	/// Compares two parts of one dataset.
	@Override
	public Compared find(LogEngine engine, Cancellation cancellation) {
		return between(engine, engine, cancellation);
	}

	/// Compares parts of two datasets, as of a baseline and what is held against it.
	///
	/// @throws dev.chiplog.engine.QueryException as [#find] does, and when one of them does not know a field that its filter names
	public Compared between(LogEngine engineA, LogEngine engineB, Cancellation cancellation) {
		SideQuestions askB = SideQuestions.of(engineB, b, cancellation);
		SideQuestions askA = SideQuestions.of(engineA, a, cancellation).against(askB);
		Side sideA = askA.side();
		Side sideB = askB.side();
		List<FieldChange> changes = sideA.events() == 0 || sideB.events() == 0
				? List.of()
				: fields(askA, askB, sideA.events() + sideB.events()).map(field -> change(field, askA, askB, sideA, sideB))
						.flatMap(Optional::stream).sorted(FieldChange.MOST_FIRST).toList();
		return new Compared(sideA, sideB, changes, patterns ? patterns(askA, askB, sideA, sideB) : null);
	}

	private PatternChanges patterns(SideQuestions askA, SideQuestions askB, Side sideA, Side sideB) {
		boolean byTime = askA.engine().equals(askB.engine()) && withoutTime(a).equals(withoutTime(b)) && duration(sideA) > 0
				&& duration(sideB) > 0;
		PatternComparison rates = new PatternComparison(askA.patterns(), askB.patterns(), byTime ? duration(sideA) : events(sideA),
				byTime ? duration(sideB) : events(sideB));
		return new PatternChanges(rates.more(), rates.less(), byTime);
	}

	private static Filter withoutTime(Filter filter) {
		return FilterEdit.time(filter, null, null);
	}

	private static double duration(Side side) {
		return side.from().isPresent() && side.to().isPresent() ? (double) side.to().getAsLong() - side.from().getAsLong() : 0;
	}

	private static double events(Side side) {
		return Math.max(1, side.events());
	}

	/// The fields of both datasets, each once; where they disagree about its kind, B is right.
	private Stream<CandidateField> fields(SideQuestions askA, SideQuestions askB, long events) {
		Asked defining = Asked.by(Filter.anyOf(List.of(without(a, b), without(b, a))));
		boolean oneDataset = askA.engine().equals(askB.engine());
		Map<String, CandidateField> fields = new LinkedHashMap<>();
		for (SideQuestions side : List.of(askB, askA))
			for (CandidateField field : new CandidateFields(side.fields(), defining).choose(events))
				if (field.role() != Role.REQUEST && (oneDataset || !field.name().equals(BuiltIn.SOURCE.word())))
					fields.putIfAbsent(field.name(), field);
		return fields.values().stream();
	}

	private static Filter without(Filter filter, Filter shared) {
		List<Filter> clauses = FilterEdit.clauses(shared);
		return Filter.allOf(FilterEdit.clauses(filter).stream().filter(clause -> !clauses.contains(clause)).toList());
	}

	private static Optional<FieldChange> change(CandidateField field, SideQuestions askA, SideQuestions askB, Side sideA, Side sideB) {
		String name = field.name();
		if (field.kind() == Kind.NUMBER) {
			NumberTally inB = askB.numbers(name);
			NumberTally inA = askA.numbers(name, inB);
			if (inA.values().length == 0 || inB.values().length == 0)
				return presence(name, new SharedBins(having(sideA, inA.total()), having(sideB, inB.total())));
			boolean same = inA.values().length == 1 && Arrays.equals(inA.values(), inB.values());
			return same ? Optional.empty() : Optional.of(new NumberComparison(name, inA, inB).change());
		}
		FacetAnswer inB = askB.values(name);
		FacetAnswer inA = askA.values(name, inB);
		if (inA.having() == 0 || inB.having() == 0)
			return presence(name, new SharedBins(having(sideA, inA.having()), having(sideB, inB.having())));
		if (hardlyRepeats(inA) && hardlyRepeats(inB) || isOneValue(inA, inB))
			return Optional.empty();
		return Optional
				.of(new ValueComparison(name, askA.withCounts(inA, name, first(inB)), askB.withCounts(inB, name, first(inA))).change());
	}

	private static boolean isOneValue(FacetAnswer inA, FacetAnswer inB) {
		return inA.distinct() == 1 && inB.distinct() == 1 && inA.values().getFirst().value().equals(inB.values().getFirst().value());
	}

	private static List<FacetValue> first(FacetAnswer answer) {
		return answer.values().stream().limit(ValueComparison.MOST_BINS).toList();
	}

	private static List<Long> having(Side side, long having) {
		return List.of(having, side.events() - having);
	}

	private static Optional<FieldChange> presence(String field, SharedBins bins) {
		boolean onlyInB = bins.shareB(0) > 0;
		double share = Math.max(bins.shareA(0), bins.shareB(0));
		Filter grown = onlyInB ? new Filter.Exists(field) : null;
		return share == 0
				? Optional.empty()
				: Optional.of(new PresenceChange(field, onlyInB, share, bins.populationStability(), Band.of(bins), grown));
	}

	private static boolean hardlyRepeats(FacetAnswer values) {
		return 2 * values.distinct() > values.having();
	}
}
