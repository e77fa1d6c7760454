package dev.chiplog.engine.memory.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// A regular expression as steps, of which many are stood at at the same time: K. Thompson's nondeterministic automaton ("Regular
/// expression search algorithm", CACM 11, 1968).
///
/// Threads: immutable once compiled.
final class AsciiProgram {
	private static final int MOST_STEPS = 2000;

	private final List<Step> steps = new ArrayList<>();
	private final int start;

	private AsciiProgram(AsciiExpression expression) {
		start = compiled(expression, added(new Step.Match()));
	}

	/// The steps of an expression.
	///
	/// @throws UnknownSyntax when there are too many
	static AsciiProgram of(AsciiExpression expression) {
		return new AsciiProgram(expression);
	}

	/// Where one may stand.
	sealed interface Step {

		/// Something was found.
		record Match() implements Step {
		}

		/// A character of the set leads on.
		record Take(AsciiSet set, int next) implements Step {
		}

		/// Either leads on, by itself.
		record Either(int first, int second) implements Step {
		}

		/// It leads on at the beginning of the text only.
		record Beginning(int next) implements Step {
		}

		/// It leads on at the end of the text only.
		record End(int next) implements Step {
		}
	}

	/// @param next the step behind the expression
	/// @return its first step
	private int compiled(AsciiExpression expression, int next) {
		return switch (expression) {
			case AsciiExpression.One(AsciiSet set) -> added(new Step.Take(set, next));
			case AsciiExpression.Beginning _ -> added(new Step.Beginning(next));
			case AsciiExpression.End _ -> added(new Step.End(next));
			case AsciiExpression.Sequence(List<AsciiExpression> parts) -> {
				int first = next;
				for (AsciiExpression part : parts.reversed())
					first = compiled(part, first);
				yield first;
			}
			case AsciiExpression.Choice(List<AsciiExpression> parts) -> {
				int first = compiled(parts.getLast(), next);
				for (AsciiExpression part : parts.subList(0, parts.size() - 1))
					first = added(new Step.Either(compiled(part, next), first));
				yield first;
			}
			case AsciiExpression.Repeat(AsciiExpression part, int least, int most) -> {
				int first = most < 0 ? loop(part, next) : next;
				for (int times = least; times < most; times++)
					first = added(new Step.Either(compiled(part, first), next));
				yield compiled(new AsciiExpression.Sequence(Collections.nCopies(least, part)), first);
			}
		};
	}

	private int loop(AsciiExpression part, int next) {
		int loop = added(new Step.Match());
		steps.set(loop, new Step.Either(compiled(part, loop), next));
		return loop;
	}

	private int added(Step step) {
		if (steps.size() == MOST_STEPS)
			throw new UnknownSyntax();
		steps.add(step);
		return steps.size() - 1;
	}

	/// Stands at the first step, and wherever it leads by itself.
	///
	/// @param standing grows, to the end unless something was found
	/// @return whether something was found
	boolean begin(BitSet standing, boolean atBeginning, boolean atEnd) {
		return stand(start, standing, atBeginning, atEnd);
	}

	/// Takes a character.
	///
	/// @param from where one stood before it
	/// @param standing grows by where one stands behind it, to the end unless something was found
	/// @return whether something was found
	boolean take(BitSet from, int character, BitSet standing) {
		boolean found = false;
		for (int at = from.nextSetBit(0); at >= 0; at = from.nextSetBit(at + 1))
			if (steps.get(at) instanceof Step.Take(AsciiSet set, int next) && set.contains(character))
				found |= stand(next, standing, false, false);
		return found;
	}

	/// Whether something is found because the text ends.
	///
	/// @param atBeginning whether it is empty
	boolean end(BitSet from, boolean atBeginning) {
		boolean found = false;
		BitSet standing = new BitSet();
		for (int at = from.nextSetBit(0); at >= 0; at = from.nextSetBit(at + 1))
			found |= stand(at, standing, atBeginning, true);
		return found;
	}

	private boolean stand(int at, BitSet standing, boolean atBeginning, boolean atEnd) {
		if (standing.get(at))
			return false;
		standing.set(at);
		return switch (steps.get(at)) {
			case Step.Match _ -> true;
			case Step.Take _ -> false;
			case Step.Either(int first, int second) ->
				stand(first, standing, atBeginning, atEnd) || stand(second, standing, atBeginning, atEnd);
			case Step.Beginning(int next) -> atBeginning && stand(next, standing, true, atEnd);
			case Step.End(int next) -> atEnd && stand(next, standing, atBeginning, true);
		};
	}
}
