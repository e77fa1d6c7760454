package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// Records of AWS CloudTrail, one a line: who called which operation of which service.
///
/// Source: the CloudTrail user guide, "CloudTrail record contents". Traps: `errorCode` and `errorMessage` only where a call failed;
/// request and response are objects of any shape; a session has a creation date of its own.
public final class CloudTrail extends JsonDialect {

	/// The format; it has no state.
	public CloudTrail() {
		super("AWS CloudTrail", Signature.having("eventVersion", "eventTime", "eventSource", "eventName"),
				Meaning.times("eventTime").called("userIdentity.userName", "user"));
	}
}
