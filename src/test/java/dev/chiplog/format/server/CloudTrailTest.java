package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class CloudTrailTest extends DialectContract {

	@Override
	protected Format format() {
		return new CloudTrail();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"eventVersion":"1.08","userIdentity":{"type":"IAMUser","userName":"ann"},"eventTime":"2025-03-01T12:00:00Z","eventSource":"s3.amazonaws.com","eventName":"GetObject","awsRegion":"eu-1","sourceIPAddress":"203.0.113.7","requestParameters":{"bucketName":"b"},"responseElements":null,"eventID":"e"}""",
				"""
						{"eventVersion":"1.08","userIdentity":{"type":"AssumedRole","sessionContext":{"attributes":{"creationDate":"2020-01-01T00:00:00Z"}}},"eventTime":"2025-03-01T12:00:01Z","eventSource":"ec2.amazonaws.com","eventName":"RunInstances","errorCode":"Client.UnauthorizedOperation","errorMessage":"level=info denied"}""",
				"""
						{"eventVersion":"1.08","eventTime":"2025-03-01T12:00:02Z","eventSource":"sts.amazonaws.com","eventName":"AssumeRole"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00Z - [s3.amazonaws.com] GetObject",
				"2025-03-01T12:00:01Z - [ec2.amazonaws.com] level=info denied", "2025-03-01T12:00:02Z - [sts.amazonaws.com] AssumeRole");
	}
}
