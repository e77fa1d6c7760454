package dev.chiplog.workspace;

import dev.chiplog.record.FieldValue;
import dev.chiplog.record.Level;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What a described format finds in some lines.
///
/// @param faults what is wrong with the description, one sentence each; then no line was tried
/// @param lines how each line came out, in their order
public record FormatTrial(List<String> faults, List<Line> lines) {

	public FormatTrial {
		faults = List.copyOf(faults);
		lines = List.copyOf(lines);
	}

	/// How one line came out.
	public sealed interface Line {
	}

	/// The format understands the line.
	///
	/// @param epochNanos its time, in nanoseconds since 1970-01-01T00:00:00Z; empty when it has none
	/// @param level null when it has none
	/// @param fields what its groups hold, times and levels as they are written
	public record Understood(OptionalLong epochNanos, @Nullable Level level, List<FieldValue> fields) implements Line {
		public Understood {
			fields = List.copyOf(fields);
		}
	}

	/// The format does not understand the line.
	///
	/// @param sentence why
	public record NotUnderstood(String sentence) implements Line {
	}

	/// How many lines the format understands.
	public long understood() {
		return lines.stream().filter(Understood.class::isInstance).count();
	}
}
