package dev.chiplog.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.FormatContract;
import dev.chiplog.format.Head;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class W3cExtendedTest extends FormatContract {

	@Override
	protected Format format() {
		return new W3cExtended();
	}

	@Override
	protected String preamble() {
		return "#Software: Microsoft Internet Information Services 10.0\n#Version: 1.0\n#Date: 2025-03-01 12:00:00\n"
				+ "#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query cs-username cs(User-Agent) sc-status time-taken\n";
	}

	@Override
	protected List<String> samples() {
		return List.of("2025-03-01 12:00:01 10.0.0.1 GET /v1/models - - curl/8.5 200 15",
				"2025-03-01 12:00:02 10.0.0.1 POST /v1/completions a=1&b=2 ann \"Mozilla/5.0 (X11; \"\"Linux\"\")\" 503 -",
				"2025-03-01 12:00:03.250 ::1%0 - - - - - - 7");
	}

	@Test
	void joinsDayAndClock() {
		CollectedEvent event = read(samples().get(1));
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:02Z"));
		assertThat(event.value("time")).isEqualTo("2025-03-01 12:00:02");
		assertThat(event.value("cs-uri-stem")).isEqualTo("/v1/completions");
		assertThat(event.value("cs(User-Agent)")).isEqualTo("Mozilla/5.0 (X11; \"\"Linux\"\")");
		assertThat(event.value("sc-status")).isEqualTo(503L);
		assertThat(event.values()).doesNotContainKeys("time-taken", "date");
		assertThat(read(samples().get(2)).time()).isEqualTo(Instant.parse("2025-03-01T12:00:03.250Z"));
	}

	@Test
	void takesTheDayOfTheDirectiveAndUtcWhateverTheZone() {
		CollectedEvent event = readBehind("#Date: 2025-03-01 00:00:00\n#Fields: time sc-status\n", "12:00:01 226");
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(event.values()).containsEntry("time", "12:00:01").containsEntry("sc-status", 226L);
	}

	@Test
	void readsLocalTimesInTheZoneOfTheSource() {
		assertThat(readBehind("#Fields:   date-local time-local   sc-status\n", "2025-03-01 12:00:01.500 200").time())
				.isEqualTo(Instant.parse("2025-03-01T11:00:01.500Z"));
	}

	@Test
	void readsTabsAndCommas() {
		CollectedEvent cloudFront = readBehind("#Version: 1.0\n#Fields: date time x-edge-location sc-bytes cs(User-Agent)\n",
				"2025-03-01\t12:00:01\tFRA56-P1\t4711\tMozilla/5.0%20(X11)");
		assertThat(cloudFront.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01Z"));
		assertThat(cloudFront.value("sc-bytes")).isEqualTo(4711L);
		CollectedEvent exchange = readBehind("#Log-type: Message Tracking Log\n#Fields: date-time,client-ip,event-id\n",
				"2025-03-01T12:00:01.123Z,,\"SEND, EXTERNAL\"");
		assertThat(exchange.time()).isEqualTo(Instant.parse("2025-03-01T12:00:01.123Z"));
		assertThat(exchange.value("event-id")).isEqualTo("SEND, EXTERNAL");
	}

	@Test
	void keepsTheColumnsWhenOnlyTheDayIsWrittenAgain() {
		byte[] before = "#Version: 1.0\n\n#Date: 2025-03-01 00:00:00\n#Fields: time a\n".getBytes(StandardCharsets.UTF_8);
		byte[] lines = "#Date: 2025-03-02 00:00:00\n".getBytes(StandardCharsets.UTF_8);
		assertThat(format().redirect(before, lines)).asString().isEqualTo("#Version: 1.0\n#Fields: time a\n#Date: 2025-03-02 00:00:00\n");
	}

	@Test
	void namesCellsBeyondTheColumnsAndRefusesSingleWords() {
		assertThat(readBehind("#Fields: time a\n", "12:00:01 b c").value("column_3")).isEqualTo("c");
		assertThat(CollectedEvent.of(parser(), "broken")).isNull();
		assertThat(parser().directs("#Fields: a".getBytes(StandardCharsets.UTF_8), 0, 10)).isTrue();
	}

	private CollectedEvent readBehind(String directives, String row) {
		Head head = new Head(directives.getBytes(StandardCharsets.UTF_8), new FieldTable(), ZoneId.of("Europe/Berlin"), MODIFIED);
		CollectedEvent event = CollectedEvent.of(format().open(head), row);
		assertThat(event).isNotNull();
		return Objects.requireNonNull(event);
	}
}
