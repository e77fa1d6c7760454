package dev.chiplog.format.export;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;
import dev.chiplog.format.structured.Target;
import java.util.Set;

/// Documents as `mongoexport` writes them: JSON whose types are written out as objects of one key with a dollar sign.
///
/// Source: the MongoDB manual, "MongoDB Extended JSON (v2)". `{"$date": …}`, `{"$numberLong": …}`, `{"$oid": …}` and their like become
/// the value they hold. Traps: the canonical mode quotes every number and writes a date as `$date` with `$numberLong` inside; arrays
/// keep their objects.
public final class MongoExport extends JsonDialect {

	/// The format; it has no state.
	public MongoExport() {
		super("mongoexport", Signature.having().keyEnding(".$oid", ".$date", ".$date.$numberLong", ".$numberLong", ".$numberInt",
				".$numberDouble", ".$numberDecimal"), Meaning.byContent());
	}

	private static final Set<String> NUMBERS = Set.of("$numberLong", "$numberInt", "$numberDouble", "$numberDecimal");
	private static final Set<String> OTHERS = Set.of("$oid", "$date", "$uuid", "$symbol");

	@Override
	protected Target target(String path) {
		String outer = path;
		boolean number = false;
		for (int dot = outer.lastIndexOf('.'); dot > 0; dot = outer.lastIndexOf('.')) {
			String last = outer.substring(dot + 1);
			if (!NUMBERS.contains(last) && !OTHERS.contains(last))
				break;
			number |= NUMBERS.contains(last);
			outer = outer.substring(0, dot);
		}
		return number ? Target.number(outer) : Target.called(outer);
	}
}
