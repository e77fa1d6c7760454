package dev.chiplog.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/// The logs that a command reads.
final class PathsParameter {

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "Log files and folders of them; all become one dataset.")
	private List<Path> paths = new ArrayList<>();

	/// Files and folders as the user named them.
	List<Path> paths() {
		return paths;
	}
}
