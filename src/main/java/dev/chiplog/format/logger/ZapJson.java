package dev.chiplog.format.logger;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Go's zap writes with its JSON encoder, and etcd and Kubernetes with it: seconds with a fraction, or ISO 8601, as `ts`.
///
/// Source: the documentation of go.uber.org/zap (`NewProductionEncoderConfig`, `NewDevelopmentEncoderConfig`) and of Kubernetes' JSON
/// log format. Traps: development names its keys with one letter; Kubernetes writes no level but a verbosity `v`, in milliseconds;
/// `dpanic` is a level; `stacktrace` is a text.
public final class ZapJson extends JsonDialect {

	/// The format; it has no state.
	public ZapJson() {
		super("zap JSON",
				Signature.having("ts").text("msg").smalls("level").or(Signature.having("T", "M").capitals("L"))
						.or(Signature.having().number("ts").text("caller", "msg")),
				Meaning.times("ts", "time").levels("level").called("T", "ts").called("L", "level").called("M", "msg").called("N", "logger")
						.called("C", "caller"));
	}
}
