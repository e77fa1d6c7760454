package dev.chiplog.ui.query;

import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterCompletion;
import dev.chiplog.query.Operator;
import dev.chiplog.query.Question;
import dev.chiplog.record.Role;
import dev.chiplog.ui.common.Asker;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Finds what could stand where the caret is: fields, operators, or the most frequent values of a field.
///
/// Threads: the JavaFX thread; answers come later.
final class Completions {
	private static final int MOST = 10;
	private static final String NAME = "completion";

	private final Asker asker;

	Completions(Asker asker) {
		this.asker = asker;
	}

	/// Gives the choices for the place, at most ten; none when nothing could stand there.
	void find(FilterCompletion place, Consumer<List<String>> given) {
		asker.withdraw(NAME);
		switch (place.kind()) {
			case FIELD -> asker.ask(NAME, new Question.Fields(), fields -> given.accept(fields(fields, place.prefix())));
			case OPERATOR -> given.accept(Arrays.stream(Operator.values()).map(Operator::sign).toList());
			case VALUE -> asker.ask(NAME, new Question.Facet(new Filter.Everything(), place.field(), place.prefix(), MOST),
					facet -> given.accept(facet.values().stream().map(value -> value.value()).toList()));
			case NOTHING -> given.accept(List.of());
		}
	}

	/// Gives up what is being looked for.
	void withdraw() {
		asker.withdraw(NAME);
	}

	private static List<String> fields(List<FieldInfo> fields, String prefix) {
		String wanted = prefix.toLowerCase(Locale.ROOT);
		Stream<String> roles = Stream.of(Role.MODEL, Role.USER, Role.LEVEL, Role.STATUS, Role.LATENCY).map(Role::word);
		return Stream.concat(fields.stream().map(FieldInfo::name), roles).distinct()
				.filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted) && !name.equals(prefix)).limit(MOST).toList();
	}
}
