package dev.chiplog.engine.memory.pattern;

import java.util.regex.Pattern;

/// Takes the numbers out of names of functions that compilers and runtimes put there, since they change from build to build or run to run.
final class FunctionNames {
	/// `Cart$$Lambda$7/0x00007f`, `Stock$$EnhancerBySpringCGLIB$$3fa2`.
	private static final Pattern JVM_CLASS = Pattern.compile("(\\$\\$[A-Za-z]+)[^.]*");
	/// `$Proxy42`.
	private static final Pattern JVM_PROXY = Pattern.compile("(\\$Proxy)\\d+");
	/// `main.main.func1.2`.
	private static final Pattern GO_CLOSURE = Pattern.compile("\\.func\\d+(?:\\.\\d+)*$");
	/// `serving::load::h0123456789abcdef`.
	private static final Pattern RUST_HASH = Pattern.compile("::h[0-9a-f]{16}$");
	/// `<Add>b__3_0`, `<>c__DisplayClass7_0`.
	private static final Pattern DOTNET = Pattern.compile("__(DisplayClass)?\\d+(?:_\\d+)*");

	private FunctionNames() {
	}

	/// The name as it stays the same.
	static String lasting(String function) {
		String name = function;
		if (name.indexOf('$') >= 0)
			name = JVM_PROXY.matcher(JVM_CLASS.matcher(name).replaceAll("$1")).replaceAll("$1");
		if (name.contains(".func"))
			name = GO_CLOSURE.matcher(name).replaceFirst(".func");
		if (name.contains("::h"))
			name = RUST_HASH.matcher(name).replaceFirst("");
		return name.contains("__") ? DOTNET.matcher(name).replaceAll("__$1") : name;
	}
}
