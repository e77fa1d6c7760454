package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class SuricataEveTest extends DialectContract {

	@Override
	protected Format format() {
		return new SuricataEve();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"timestamp":"2025-03-01T13:00:00.123456+0100","flow_id":1,"in_iface":"eth0","event_type":"alert","src_ip":"10.0.0.1","src_port":5,"dest_ip":"10.0.0.2","proto":"TCP","alert":{"action":"allowed","signature_id":1,"signature":"ET SCAN ERROR","category":"Misc","severity":2}}""",
				"""
						{"timestamp":"2025-03-01T12:00:01.000000+0000","flow_id":2,"event_type":"flow","src_ip":"10.0.0.1","flow":{"start":"2025-03-01T11:00:00.000000+0000","state":"closed"}}""",
				"""
						{"timestamp":"2025-03-01T12:00:02.000000+0000","event_type":"stats","stats":{"uptime":8,"capture":{"kernel_packets":1}}}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456Z - [alert] ET SCAN ERROR", "2025-03-01T12:00:01Z - [flow] -",
				"2025-03-01T12:00:02Z - [stats] -");
	}
}
