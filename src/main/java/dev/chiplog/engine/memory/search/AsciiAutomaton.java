package dev.chiplog.engine.memory.search;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells whether a regular expression is found in ASCII text, a table look-up a character.
///
/// The states are made when they are first come to, as sets of the steps that one stands at (R. Cox, "Regular Expression Matching: the
/// Virtual Machine Approach", 2009): a character costs the same however many there are. There are at most so many; what would need more, and
/// text beyond ASCII, is left to others. One thread.
final class AsciiAutomaton {
	private static final int MOST_STATES = 256;
	private static final int BYTES = 256;
	/// Where the table leads before a state was made, when something was found, and where the automaton does not know its way.
	private static final int UNMADE = 0;
	private static final int FOUND = 1;
	private static final int LOST = 2;
	private static final int FIRST = 3;

	private final AsciiProgram program;
	private final Map<BitSet, Integer> numbers = new HashMap<>();
	private final List<BitSet> states = new ArrayList<>();
	private final List<Boolean> foundAtEnd = new ArrayList<>();
	private final int start;
	private int[] table = new int[BYTES * 8];

	private AsciiAutomaton(AsciiProgram program) {
		this.program = program;
		BitSet standing = new BitSet();
		start = program.begin(standing, true, false) ? FOUND : number(standing);
	}

	/// An automaton for a pattern; empty when the pattern has something that is rare.
	static Optional<AsciiAutomaton> of(Pattern pattern) {
		try {
			return pattern.flags() != 0
					? Optional.empty()
					: AsciiReader.read(pattern.pattern()).map(AsciiProgram::of).map(AsciiAutomaton::new);
		} catch (UnknownSyntax _) {
			return Optional.empty();
		}
	}

	/// What the automaton can tell.
	enum Verdict {
		FOUND, MISSING, UNKNOWN
	}

	/// Whether the pattern is found in the bytes from `from` to before `to`.
	Verdict find(byte[] bytes, int from, int to) {
		int state = start;
		for (int i = from; i < to && state >= FIRST; i++) {
			int next = table[state * BYTES + (bytes[i] & 0xFF)];
			state = next == UNMADE ? made(state, bytes[i]) : next;
		}
		if (state < FIRST)
			return state == FOUND ? Verdict.FOUND : Verdict.UNKNOWN;
		boolean found = from == to ? program.end(states.get(state - FIRST), true) : foundAtEnd.get(state - FIRST);
		return found ? Verdict.FOUND : Verdict.MISSING;
	}

	private int made(int state, byte character) {
		BitSet standing = new BitSet();
		boolean found = character >= 0
				&& (program.take(states.get(state - FIRST), character, standing) || program.begin(standing, false, false));
		int next = found ? FOUND : character < 0 ? LOST : number(standing);
		table[state * BYTES + (character & 0xFF)] = next;
		return next;
	}

	/// The number of a state, new or not.
	private int number(BitSet standing) {
		Integer known = numbers.get(standing);
		if (known != null)
			return known;
		if (states.size() == MOST_STATES)
			return LOST;
		int number = FIRST + states.size();
		numbers.put(standing, number);
		states.add(standing);
		foundAtEnd.add(program.end(standing, false));
		if ((number + 1) * BYTES > table.length)
			table = Arrays.copyOf(table, table.length * 2);
		return number;
	}
}
