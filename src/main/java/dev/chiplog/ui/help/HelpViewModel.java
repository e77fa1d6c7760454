package dev.chiplog.ui.help;

import dev.chiplog.query.FilterParser;
import dev.chiplog.query.FilterSyntaxException;
import dev.chiplog.ui.common.Action;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.workspace.Workspace;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The keys of the window and examples of the filter language.
///
/// Threads: the JavaFX thread.
public final class HelpViewModel {
	private static final List<String> EXAMPLES = List.of("timeout", "\"out of memory\"", "level>=warn", "model=resnet50", "model:bert-*",
			"user!=user_0", "latency>100", "status:[400 TO 499]", "level:(ERROR or CRITICAL)", "message:/time(d)? out/", "request:*",
			"@time>=-15m", "@format=unparsed", "level=ERROR and not logger=train");

	private final Workspace workspace;
	private final Messages messages;
	private final Supplier<List<Action>> actions;

	/// @param actions what the window does by key, asked for when the keys are shown
	public HelpViewModel(Workspace workspace, Messages messages, Supplier<List<Action>> actions) {
		this.workspace = workspace;
		this.messages = messages;
		this.actions = actions;
	}

	/// What can be done by key.
	public List<Action> keys() {
		return actions.get().stream().filter(action -> !action.keys().isEmpty()).toList();
	}

	/// One example for each thing that the filter language can say.
	List<FilterExample> examples() {
		return Stream.iterate(0, number -> number < EXAMPLES.size(), number -> number + 1)
				.map(number -> new FilterExample(EXAMPLES.get(number), messages.text("example." + number))).toList();
	}

	/// Makes the example the filter.
	///
	/// @throws IllegalArgumentException when it is no filter
	void use(FilterExample example) {
		try {
			workspace.filter().change(FilterParser.parse(example.filter()));
		} catch (FilterSyntaxException wrong) {
			throw new IllegalArgumentException("an example that is no filter: " + example.filter(), wrong);
		}
	}
}
