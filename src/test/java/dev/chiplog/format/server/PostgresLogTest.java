package dev.chiplog.format.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import dev.chiplog.record.Level;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new PostgresLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:00.322 CET [31225] app@runs LOG:  checkpoint starting",
				"2025-03-01 12:00:00 UTC [36]: [121-1] user=,db=,app=,client= LOG:  shut down",
				"2025-03-01 12:00:00 CET:[local]:ann@runs:[7]:LOG:  duration: 1 ms", "2025-03-01 12:00:00 KST [7] FEHLER:  Tabelle fehlt",
				"2025-03-01 12:00:00 UTC 7-app-x 42ff.1 host=192.0.2.7 STATEMENT:  SELECT 1",
				"2025-03-01 12:00:00.123 UTC [12] ERROR:  relation \"x\" does not exist",
				"Mar  1 12:00:00 db1 postgres[7]: [3-1] user=ann LOG:  ready", "Mar  1 12:00:00 db1 postgres[7]: [3-2] #011x");
	}

	@Test
	void findsTheLevelBehindAnyPrefix() {
		CollectedEvent event = read("2025-03-01 12:00:00 UTC 7-app-x 42ff.1 host=192.0.2.7 HINT:  LOG: ERROR:  x");
		assertThat(event.level()).isEqualTo(Level.INFO);
		assertThat(event.value("message")).isEqualTo("LOG: ERROR:  x");
	}

	@Test
	void readsALevelInTheLanguageOfTheServer() {
		assertThat(read("2025-03-01 12:00:00 KST [7] 오류:  \"x\" 없음").level()).isEqualTo(Level.ERROR);
		assertThat(read("2025-03-01 12:00:00 CST [7] 警告:  x").level()).isEqualTo(Level.WARNING);
	}

	@Test
	void readsTheLevelInsideSyslog() {
		CollectedEvent event = read("Mar  1 12:00:00 db1 postgres[7]: [3-1] user=ann,db=runs ERROR:  no table");
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("session_line")).isEqualTo(3L);
		assertThat(event.value("message")).isEqualTo("no table");
		assertThat(read("Mar  1 12:00:00 db1 postgres[7]: [3-2] #011LIMIT 1").level()).isNull();
	}

	@Test
	void readsAPrefixInAngles() {
		CollectedEvent event = read("< 2025-03-01 12:00:00.123 UTC >FATAL:  the database system is starting up");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.123Z"));
		assertThat(event.level()).isEqualTo(Level.CRITICAL);
	}

	@Test
	void readsAPrefixWithEmptyValues() {
		CollectedEvent event = read(
				"2025-03-01 12:00:00 UTC [36]: [121-1] user=ann,db=,app=,client=192.0.2.7 ERROR:  syntax error\n\tat or near \"x\"");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00Z"));
		assertThat(event.level()).isEqualTo(Level.ERROR);
		assertThat(event.value("pid")).isEqualTo(36L);
		assertThat(event.value("user")).isEqualTo("ann");
		assertThat(event.value("database")).isNull();
		assertThat(event.value("client")).isEqualTo("192.0.2.7");
		assertThat(event.value("message")).isEqualTo("syntax error\n\tat or near \"x\"");
	}
}
