package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class AwsWafTest extends DialectContract {

	@Override
	protected Format format() {
		return new AwsWaf();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"timestamp":1740830400123,"formatVersion":1,"webaclId":"arn:aws:wafv2:eu:1:a","terminatingRuleId":"Default_Action","action":"ALLOW","httpSourceName":"ALB","httpRequest":{"clientIp":"203.0.113.7","uri":"/","httpMethod":"GET","requestId":"r"}}""",
				"""
						{"timestamp":1740830401000,"formatVersion":1,"webaclId":"a","action":"BLOCK","httpRequest":{"uri":"/?q={\\"level\\":1}","headers":[{"name":"Host","value":"x"}]}}""",
				"""
						{"timestamp":1740830402000,"formatVersion":1,"webaclId":"a"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z - [ALB] ALLOW", "2025-03-01T12:00:01Z - [-] BLOCK", "2025-03-01T12:00:02Z - [-] -");
	}
}
