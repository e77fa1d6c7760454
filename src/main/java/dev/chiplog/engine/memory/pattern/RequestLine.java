package dev.chiplog.engine.memory.pattern;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a request to a web server asks for, as access logs write it: `GET /v1/models?most=5 HTTP/1.1`.
///
/// @param method in capitals
/// @param path without the query
record RequestLine(String method, String path) {
	private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "HEAD", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");
	private static final int LONGEST_METHOD = 7;
	private static final int LONGEST_VERSION = 3;

	/// Whether a message begins as requests do; no other message is one.
	static boolean mayBegin(byte[] message, int from, int to) {
		int end = from;
		while (end < to && end - from <= LONGEST_METHOD && message[end] >= 'A' && message[end] <= 'Z')
			end++;
		return end > from && end < to && message[end] == ' '
				&& METHODS.contains(new String(message, from, end - from, StandardCharsets.ISO_8859_1));
	}

	/// The request of a message; empty when it is another message.
	static Optional<RequestLine> read(String message) {
		int blank = message.indexOf(' ');
		if (blank < 0 || blank > LONGEST_METHOD || !METHODS.contains(message.substring(0, blank)))
			return Optional.empty();
		String rest = message.substring(blank + 1).strip();
		int protocol = rest.lastIndexOf(" HTTP/");
		String target = protocol < 0 ? rest : rest.substring(0, protocol).strip();
		return target.isEmpty() || target.indexOf(' ') >= 0 ? Optional.empty() : Optional.of(of(message.substring(0, blank), target));
	}

	/// The request of a method and a target, which may be a path or a whole address.
	static RequestLine of(String method, String target) {
		int query = target.length();
		for (char end : new char[]{'?', '#', ';'})
			if (target.indexOf(end) >= 0)
				query = Math.min(query, target.indexOf(end));
		String path = target.substring(0, query);
		int scheme = path.indexOf("://");
		int root = scheme < 0 ? 0 : path.indexOf('/', scheme + 3);
		return new RequestLine(method.toUpperCase(Locale.ROOT), root < 0 ? "/" : path.substring(root));
	}

	/// The text that patterns are told from.
	String text() {
		return method + " " + path;
	}

	/// The outline: names in the path that have a number vary, but for versions.
	String outline() {
		StringBuilder outline = new StringBuilder().append(Outline.REQUEST).append(method).append(' ');
		for (int from = 0; from <= path.length();) {
			int end = path.indexOf('/', from);
			String name = path.substring(from, end < 0 ? path.length() : end);
			outline.append(varies(name) ? OutlineTokens.VARIABLE : name.replace('\t', ' ')).append(end < 0 ? "" : "/");
			from = end < 0 ? path.length() + 1 : end + 1;
		}
		return outline.toString();
	}

	private static boolean varies(String name) {
		boolean version = name.length() > 1 && name.length() <= LONGEST_VERSION && name.charAt(0) == 'v';
		return !version && name.chars().anyMatch(Character::isDigit) || name.indexOf('%') >= 0;
	}
}
