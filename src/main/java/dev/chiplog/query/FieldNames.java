package dev.chiplog.query;

import java.util.Locale;

/// The names of fields as filters compare them.
final class FieldNames {
	private FieldNames() {
	}

	/// Whether both names stand for the same: they are equal, or one is a role's word and the other its built-in name (`level`, `@level`).
	static boolean same(String left, String right) {
		return canonical(left).equals(canonical(right));
	}

	private static String canonical(String name) {
		String builtIn = name.startsWith("@") ? name : "@" + name;
		return BuiltIn.of(builtIn).filter(found -> name.startsWith("@") || found.role() != null)
				.map(found -> found.word().toLowerCase(Locale.ROOT)).orElse(name);
	}
}
