package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class DockerEventsTest extends DialectContract {

	@Override
	protected Format format() {
		return new DockerEvents();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"status":"start","id":"a","from":"nginx","Type":"container","Action":"start","Actor":{"ID":"a","Attributes":{"image":"nginx","name":"web"}},"scope":"local","time":1740830400,"timeNano":1740830400123456789}""",
				"""
						{"Type":"container","Action":"exec_create: sh -c level=error","Actor":{"ID":"a","Attributes":{}},"time":1740830401}""",
				"""
						{"Type":"network","Action":"connect","Actor":{"ID":"n","Attributes":{"name":"bridge"}},"scope":"local","time":1740830402,"timeNano":1740830402000000000}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456789Z - [container] start",
				"2025-03-01T12:00:01Z - [container] exec_create: sh -c level=error", "2025-03-01T12:00:02Z - [network] connect");
	}
}
