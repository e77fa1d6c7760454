package dev.chiplog.format.document.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.document.Document;
import dev.chiplog.format.document.DocumentContract;
import dev.chiplog.format.document.DocumentRecord;
import dev.chiplog.format.document.ReadDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalExportTest extends DocumentContract {
	private static final String SAMPLE = """
			__CURSOR=s=739ad463348b4ceca5a9e69c95a3c93f;i=4ece7;b=6c7c6013a8
			__REALTIME_TIMESTAMP=1741168800123456
			__MONOTONIC_TIMESTAMP=48712
			PRIORITY=3
			SYSLOG_IDENTIFIER=trainer
			_HOSTNAME=node-1
			_PID=4711
			MESSAGE=loss=nan in step 7

			__CURSOR=s=739ad463348b4ceca5a9e69c95a3c93f;i=4ece8;b=6c7c6013a8
			__REALTIME_TIMESTAMP=1741168801123456
			MESSAGE
			%stwo

			lines
			PRIORITY=6

			__CURSOR=s=739ad463348b4ceca5a9e69c95a3c93f;i=4ece9;b=6c7c6013a8
			__REALTIME_TIMESTAMP=1741168802123456
			MESSAGE=done
			PRIORITY=6

			""".formatted("\n\0\0\0\0\0\0\0");

	@Override
	protected Document document() {
		return new JournalExport();
	}

	@Override
	protected List<String> samples() {
		return List.of(SAMPLE);
	}

	@Test
	void readsFieldsInBothForms() {
		ReadDocument read = ReadDocument.of(document(), SAMPLE);
		assertThat(read.lines()).hasSize(3);
		assertThat(read.lines().get(0)).contains("\"__REALTIME_TIMESTAMP\":\"1741168800123456\"", "\"PRIORITY\":\"3\"",
				"\"MESSAGE\":\"loss=nan in step 7\"}");
		assertThat(read.lines().get(1)).endsWith("\"MESSAGE\":\"two\\n\\nlines\",\"PRIORITY\":\"6\"}");
		assertThat(read.records()).extracting(DocumentRecord::line).containsExactly(1L, 10L, 19L);
		assertThat(read.problem()).isEmpty();
	}

	@Test
	void saysWhichEntryIsBroken() {
		assertThat(ReadDocument.of(document(), SAMPLE.replace("_PID=", "pid ")).problem()).contains("line 1");
	}
}
