package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class JournalJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new JournalJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"__CURSOR":"s=1;i=2","__REALTIME_TIMESTAMP":"1740830400123456","__MONOTONIC_TIMESTAMP":"100","_BOOT_ID":"b","PRIORITY":"6","SYSLOG_IDENTIFIER":"sshd","_PID":"7","_HOSTNAME":"a1","MESSAGE":"Accepted key"}""",
				"""
						{"__CURSOR":"s=1;i=3","__REALTIME_TIMESTAMP":"1740830401000000","PRIORITY":"3","SYSLOG_IDENTIFIER":"app","MESSAGE":[107,97,112,117,116,32,255]}""",
				"""
						{"__CURSOR":"s=1;i=4","__REALTIME_TIMESTAMP":"1740830402000000","_COMM":"kthreadd","MESSAGE":"<3>Oct 11 22:14:15 a1 app: nested"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123456Z INFO [sshd] Accepted key", "2025-03-01T12:00:01Z ERROR [app] kaput �",
				"2025-03-01T12:00:02Z - [kthreadd] <3>Oct 11 22:14:15 a1 app: nested");
	}
}
