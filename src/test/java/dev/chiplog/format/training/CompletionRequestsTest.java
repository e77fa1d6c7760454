package dev.chiplog.format.training;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class CompletionRequestsTest extends DialectContract {

	@Override
	protected Format format() {
		return new CompletionRequests();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"id":"c-1","object":"chat.completion","created":1740830400,"model":"gpt","choices":[{"index":0,"message":{"role":"assistant","content":"level=error"}}],"usage":{"total_tokens":7}}""",
				"""
						{"id":"b-1","custom_id":"r-1","response":{"status_code":200,"request_id":"q","body":{"id":"c-2","object":"chat.completion","created":1740830401,"model":"gpt","choices":[]}},"error":null}""",
				"""
						{"custom_id":"r-2","method":"POST","url":"/v1/chat/completions","body":{"model":"gpt","messages":[]}}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00Z - [-] -", "2025-03-01T12:00:01Z - [-] -", "- - [-] -");
	}
}
