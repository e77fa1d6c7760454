package dev.chiplog.format.training;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class CloudEventsTest extends DialectContract {

	@Override
	protected Format format() {
		return new CloudEvents();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"specversion":"1.0","id":"q-1","source":"http://localhost:9081/","type":"org.kubeflow.serving.inference.request","time":"2025-03-01T12:00:00.123456Z","inferenceservicename":"bert","data":{"instances":[[1.0,2.0]]}}""",
				"""
						{"specversion":"1.0","id":"q-1","source":"http://localhost:9081/","type":"org.kubeflow.serving.inference.response","time":"2025-03-01T12:00:01Z","data":{"predictions":["level=error"]}}""",
				"""
						{"specversion":"1.0","id":"q-2","source":"s","type":"t"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456Z - [http://localhost:9081/] -", "2025-03-01T12:00:01Z - [http://localhost:9081/] -",
				"- - [s] -");
	}
}
