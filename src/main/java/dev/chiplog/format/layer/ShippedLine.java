package dev.chiplog.format.layer;

import dev.chiplog.format.Head;
import dev.chiplog.format.structured.JsonObject;
import java.util.List;

/// A logger's line as a shipper forwards it: the line in `message` or `log` of a JSON object, beside where the shipper found it.
///
/// Sources: the documented events of Filebeat (`@timestamp`, `log.file.path` or `input.type`), Fluent Bit and Fluentd with the
/// Kubernetes filter (`log`, `kubernetes.…`), and Vector's file and container sources (`source_type`). A structured logger's own object has
/// none of those names, so the layer is only looked for in sources whose beginning has them.
public final class ShippedLine implements Layer {
	private static final double LEAST = 0.8;
	private static final List<String> MARKS = List.of("log.file.path", "log.offset", "input.type", "source_type", "kubernetes.pod_name",
			"kubernetes.namespace_name", "kubernetes.pod.name", "kubernetes.container_name");
	private static final List<String> CONTENTS = List.of("message", "log");
	private static final List<String> TIMES = List.of("@timestamp", "timestamp", "time", "date");

	@Override
	public String name() {
		return "shipper";
	}

	@Override
	public Certainty certainty() {
		return Certainty.LIKELY;
	}

	@Override
	public boolean mayBeginWith(byte first) {
		return first == '{';
	}

	@Override
	public Peeler open(Head head) {
		for (String content : CONTENTS)
			for (String time : TIMES)
				if (share(head, content, time) >= LEAST)
					return new JsonEnvelope(head, content, time, "", false);
		return Peeler.NONE;
	}

	private static double share(Head head, String content, String time) {
		JsonObject object = new JsonObject(head.fields(), "");
		return Evidence.share(head, line -> line.peek(0) == '{' && object.read(line.bytes(), line.from(), line.to())
				&& object.find(content) >= 0 && object.find(time) >= 0 && object.findAny(MARKS) >= 0);
	}
}
