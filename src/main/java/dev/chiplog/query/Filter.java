package dev.chiplog.query;

import java.util.ArrayList;
import java.util.List;

/// Which events a view is about: the filter language's syntax tree.
///
/// A field is named as the log spells it, by a role's word (`model`), or by a name that Chiplog gives: see [BuiltIn].
///
/// [FilterParser] reads it from text and [FilterPrinter] writes it; both keep to the normal form that the types below ask for.
public sealed interface Filter {

	/// Events that all operands select, in normal form: none are Everything, one is itself, nested Ands become one.
	static Filter allOf(List<Filter> operands) {
		List<Filter> flat = new ArrayList<>();
		for (Filter operand : operands)
			if (operand instanceof And(List<Filter> nested))
				flat.addAll(nested);
			else if (!(operand instanceof Everything))
				flat.add(operand);
		return flat.isEmpty() ? new Everything() : flat.size() == 1 ? flat.getFirst() : new And(flat);
	}

	/// Events that any operand selects, in normal form: one is itself, nested Ors become one.
	///
	/// @param operands at least one
	static Filter anyOf(List<Filter> operands) {
		List<Filter> flat = new ArrayList<>();
		for (Filter operand : operands)
			if (operand instanceof Or(List<Filter> nested))
				flat.addAll(nested);
			else
				flat.add(operand);
		return flat.size() == 1 ? flat.getFirst() : new Or(flat);
	}

	/// Selects every event.
	record Everything() implements Filter {
	}

	/// Events that all operands select; at least two operands, none of them an And or Everything.
	record And(List<Filter> operands) implements Filter {
		public And {
			operands = List.copyOf(operands);
		}
	}

	/// Events that any operand selects; at least two operands, none of them an Or.
	record Or(List<Filter> operands) implements Filter {
		public Or {
			operands = List.copyOf(operands);
		}
	}

	/// Events that the operand does not select.
	record Not(Filter operand) implements Filter {
	}

	/// A filter with no filter inside.
	sealed interface Clause extends Filter {
	}

	/// Events whose raw text contains the phrase, whatever the case: `timeout`, `"out of memory"`.
	record Phrase(String text) implements Clause {
	}

	/// Events whose raw text the regular expression finds, in RE2's syntax: `/time(d)? out/`; a slash in it needs no backslash and loses it.
	record RegexText(String pattern) implements Clause {
		public RegexText {
			pattern = Spelling.withBareSlashes(pattern);
		}
	}

	/// Events with a field that compares so to the value: `latency>100`, `level>=warn`, `model=resnet50`.
	///
	/// Numbers compare as numbers when both sides are; levels by severity; `@time` takes ISO times and times relative to the last event
	/// (`-15m`); the rest compares as text. An event without the field is selected only by `!=`.
	record Compare(String field, Operator operator, String value) implements Clause {
	}

	/// Events with a field that has one of the values: `model:(bert-base or resnet50)`; at least two values.
	record OneOf(String field, List<String> values) implements Clause {
		public OneOf {
			values = List.copyOf(values);
		}
	}

	/// Events with a field from the one value to the other, both included: `status:[400 TO 499]`.
	record Between(String field, String from, String to) implements Clause {
	}

	/// Events that have the field: `user:*`.
	record Exists(String field) implements Clause {
	}

	/// Events with a field that matches a pattern in which `*` stands for any characters and `?` for one: `model:bert-*`; case matters not.
	///
	/// The pattern holds at least one of them and is not `*` alone, which is [Exists].
	record Like(String field, String wildcard) implements Clause {
	}

	/// Events with a field in which RE2 finds the pattern: `message:/time(d)? out/`; a slash in it needs no backslash and loses it.
	record Regex(String field, String pattern) implements Clause {
		public Regex {
			pattern = Spelling.withBareSlashes(pattern);
		}
	}
}
