package dev.chiplog.format.export;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class AzureMonitorTest extends DialectContract {

	@Override
	protected Format format() {
		return new AzureMonitor();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"time":"2025-03-01T12:00:00.1234567Z","resourceId":"/SUBSCRIPTIONS/A","category":"AppServiceConsoleLogs","operationName":"x","level":"Informational","resultDescription":"ready","properties":{"a":1}}""",
				"""
						{"timestamp":"2025-03-01T12:00:01Z","message":"level=info odd","severityLevel":3,"itemType":"trace","operation_Id":"o","cloud_RoleName":"shop","customDimensions":"{\\"level\\":\\"debug\\"}"}""",
				"""
						{"TimeGenerated":"2025-03-01T12:00:02Z","Type":"AppTraces","_ResourceId":"/a","SeverityLevel":4,"Message":"down"}""",
				"""
						{"TimeGenerated [UTC]":"3/1/2025, 12:00:03.000 PM","Level":"Warning","Message":"portal"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456700Z INFO [AppServiceConsoleLogs] ready",
				"2025-03-01T12:00:01Z ERROR [shop] level=info odd", "2025-03-01T12:00:02Z CRITICAL [AppTraces] down",
				"2025-03-01T12:00:03Z WARNING [-] portal");
	}
}
