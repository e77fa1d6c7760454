package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What AWS WAF delivers for each request it looked at.
///
/// Source: the AWS WAF developer guide, "Log fields". Traps: the time is in milliseconds; the request is an object with its headers as
/// an array of pairs; `nonTerminatingMatchingRules` is mostly empty.
public final class AwsWaf extends JsonDialect {

	/// The format; it has no state.
	public AwsWaf() {
		super("AWS WAF", Signature.having("webaclId", "formatVersion").number("timestamp"),
				Meaning.times("timestamp").called("httpSourceName", "logger"));
	}
}
