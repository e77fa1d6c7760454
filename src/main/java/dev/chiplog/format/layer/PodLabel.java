package dev.chiplog.format.layer;

import dev.chiplog.format.Head;
import dev.chiplog.format.layout.LazyField;

/// The pod and container that `kubectl logs --prefix` puts before each line: `[pod/api-0/server] message`.
///
/// Source: the Kubernetes documentation of `kubectl logs`.
public final class PodLabel implements Layer {
	private static final byte[] START = {'[', 'p', 'o', 'd', '/'};

	@Override
	public String name() {
		return "kubectl";
	}

	@Override
	public Certainty certainty() {
		return Certainty.ENVELOPE;
	}

	@Override
	public boolean mayBeginWith(byte first) {
		return first == '[';
	}

	@Override
	public Peeler open(Head head) {
		LazyField pod = new LazyField(head.fields(), "pod");
		LazyField container = new LazyField(head.fields(), "container");
		return (line, wrapping) -> {
			if (!line.startsWith(START))
				return false;
			byte[] bytes = line.bytes();
			int name = line.from() + START.length;
			int slash = find(bytes, name, line.to(), '/');
			int close = slash < 0 ? -1 : find(bytes, slash, line.to(), ']');
			if (close < 0)
				return false;
			wrapping.text(pod.get(), bytes, name, slash);
			wrapping.text(container.get(), bytes, slash + 1, close);
			line.beginAt(Math.min(close + 2, line.to()));
			return true;
		};
	}

	private static int find(byte[] bytes, int from, int to, char wanted) {
		for (int at = from; at < to && bytes[at] != ' '; at++)
			if (bytes[at] == wanted)
				return at;
		return -1;
	}
}
