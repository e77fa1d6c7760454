package dev.chiplog.format.server;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// What Suricata writes to `eve.json`: alerts, flows and protocol records, told apart by `event_type`.
///
/// Source: the Suricata user guide, "EVE JSON Format". Traps: `alert.severity` counts 1 as the worst; `flow.start` is a time too;
/// `stats` records are deep; a payload may hold any text.
public final class SuricataEve extends JsonDialect {

	/// The format; it has no state.
	public SuricataEve() {
		super("Suricata EVE",
				Signature.having("timestamp", "event_type").oneOf("flow_id", "src_ip", "stats.uptime", "in_iface", "engine.message"),
				Meaning.times("timestamp").called("http.status", "status"));
	}
}
