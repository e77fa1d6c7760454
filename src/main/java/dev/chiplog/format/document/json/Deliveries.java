package dev.chiplog.format.document.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What Amazon's services deliver: `logEvents[]` of a CloudWatch subscription with its group and stream, `Records[]` of CloudTrail.
///
/// See <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html> and
/// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html>.
record Deliveries() implements RecordList {

	@Override
	public boolean isSureOf(JsonValue object) {
		return rows(object).isPresent();
	}

	@Override
	public Optional<Stream<JsonRow>> rows(JsonValue object) {
		List<JsonValue> events = object.list("logEvents");
		if (!events.isEmpty() && object.get("logGroup") != null)
			return Optional.of(events.stream().map(event -> new JsonRow(event, line -> line.members(event).members(object, "logEvents"))));
		List<JsonValue> records = object.list("Records");
		if (!records.isEmpty() && records.getFirst().get("eventSource") != null)
			return Optional.of(records.stream().map(record -> new JsonRow(record, line -> line.members(record))));
		return Optional.empty();
	}
}
