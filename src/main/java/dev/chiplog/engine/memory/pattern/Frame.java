package dev.chiplog.engine.memory.pattern;

import java.util.List;

/// One place of a stack, without the number of its line.
///
/// @param place the file without its folders, or the class where the file is not known, and the function
/// @param library whether it belongs to the language or to a library rather than to the application
record Frame(String place, boolean library) {
	private static final List<String> LIBRARY_PATHS = List.of("site-packages", "dist-packages", "/lib/python", "/venv/", "/.venv/",
			"node_modules", "node:", "/usr/lib/", "/usr/local/go/", "/go/src/", "/pkg/mod/", "/rustc/", "/.cargo/", "/vendor/", "/gems/",
			"<frozen ");
	private static final List<String> LIBRARY_NAMES = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "kotlin.", "scala.",
			"jakarta.", "org.springframework.", "org.apache.", "org.hibernate.", "org.eclipse.", "io.netty.", "reactor.",
			"com.google.common.", "System.", "Microsoft.", "std::", "core::", "alloc::", "tokio::", "rust_begin_unwind", "__rust",
			"runtime.", "testing.");

	/// A frame of a function in a file.
	///
	/// @param path of the file with its folders
	/// @param function with its class or package, as the trace writes it
	static Frame of(String path, String function) {
		String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
		return new Frame((file + " " + shortest(FunctionNames.lasting(function))).strip(), isLibrary(path, function));
	}

	/// A frame of a method whose file is not known.
	static Frame of(String method) {
		String lasting = FunctionNames.lasting(method);
		String[] parts = lasting.split("\\.", -1);
		String shown = parts.length < 2 ? lasting : parts[parts.length - 2] + "." + shortest(lasting);
		return new Frame(shown, isLibrary("", method));
	}

	private static boolean isLibrary(String path, String function) {
		String module = function.substring(function.indexOf('/') < 0 || function.startsWith("/") ? 0 : function.lastIndexOf('/') + 1);
		return LIBRARY_PATHS.stream().anyMatch(path.replace('\\', '/')::contains) || LIBRARY_NAMES.stream().anyMatch(module::startsWith);
	}

	/// The function alone, without the numbers that compilers give to those that have no name.
	private static String shortest(String function) {
		int colons = function.lastIndexOf("::");
		String name = function.substring(Math.max(function.lastIndexOf('.') + 1, colons < 0 ? 0 : colons + 2));
		int end = name.length();
		while (end > 1 && (Character.isDigit(name.charAt(end - 1)) || name.charAt(end - 1) == '$'))
			end--;
		return name.indexOf('$') < 0 ? name : name.substring(0, end);
	}
}
