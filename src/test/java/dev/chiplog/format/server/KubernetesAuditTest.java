package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class KubernetesAuditTest extends DialectContract {

	@Override
	protected Format format() {
		return new KubernetesAudit();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a","stage":"ResponseComplete","requestURI":"/api/v1/pods","verb":"list","user":{"username":"ann","groups":["g"]},"sourceIPs":["10.0.0.1"],"objectRef":{"resource":"pods","namespace":"d"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2025-03-01T12:00:00.100000Z","stageTimestamp":"2025-03-01T12:00:00.123456Z"}""",
				"""
						{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"b","stage":"Panic","requestURI":"/?level=error","verb":"get","user":{"username":"bob"},"requestObject":{"metadata":{"creationTimestamp":"2020-01-01T00:00:00Z"}},"stageTimestamp":"2025-03-01T12:00:01.000000Z"}""",
				"""
						{"kind":"Event","apiVersion":"audit.k8s.io/v1beta1","level":"None","auditID":"c","stage":"RequestReceived"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456Z - [-] list", "2025-03-01T12:00:01Z - [-] get", "- - [-] -");
	}
}
