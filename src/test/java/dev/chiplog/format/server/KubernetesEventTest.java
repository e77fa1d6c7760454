package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class KubernetesEventTest extends DialectContract {

	@Override
	protected Format format() {
		return new KubernetesEvent();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"kind":"Event","apiVersion":"v1","metadata":{"name":"a","creationTimestamp":"2025-03-01T11:00:00Z"},"involvedObject":{"kind":"Pod","name":"web"},"reason":"Started","message":"Started container","source":{"component":"kubelet","host":"a1"},"firstTimestamp":"2025-03-01T11:59:00Z","lastTimestamp":"2025-03-01T12:00:00Z","count":2,"type":"Normal"}""",
				"""
						{"involvedObject":{"kind":"Pod","name":"web"},"reason":"BackOff","message":"level=info Back-off","source":{"component":"kubelet"},"lastTimestamp":"2025-03-01T12:00:01Z","type":"Warning"}""",
				"""
						{"regarding":{"kind":"Pod","name":"web"},"reason":"Failed","note":"no node","eventTime":"2025-03-01T12:00:02.000000Z","lastTimestamp":null,"reportingController":"default-scheduler","type":"Warning"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00Z INFO [kubelet] Started container",
				"2025-03-01T12:00:01Z WARNING [kubelet] level=info Back-off", "2025-03-01T12:00:02Z WARNING [-] no node");
	}
}
