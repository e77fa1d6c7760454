package dev.chiplog.format.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.LineMutation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A reader that has seen stamps before reads damaged ones as a reader does that has seen none.
class StampReaderAgreesTest {
	private static final int STAMPS = Integer.getInteger("chiplog.mutations", 50_000);
	private static final Instant MODIFIED = Instant.parse("2025-04-05T00:00:00Z");
	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
	private static final List<DateTimeFormatter> NOTATIONS = Stream.of("yyyy-MM-dd HH:mm:ss,SSS", "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'",
			"yyyy-MM-dd'T'HH:mm:ss.SSSSSSSSSXXX", "dd/MMM/yyyy:HH:mm:ss xx", "yyyy/MM/dd HH:mm:ss.SSSSSS", "MMM d, yyyy hh:mm:ss a",
			"EEE MMM d HH:mm:ss yyyy", "yy/MM/dd HH:mm:ss", "dd.MM.yyyy HH:mm:ss", "yyyyMMdd HH:mm:ss", "MM-dd HH:mm:ss.SSS",
			"MMM dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss z", "yyyy-MM-dd HH:mm")
			.map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)).toList();
	private static final List<String> BEHIND = List.of("", "]", " - a", " INFO", " PM", " EST x", " -0500", " 오전", " +02:00", " 7", ": ",
			"Z");

	@Test
	void readsDamagedStampsAsAFreshReaderDoes() {
		Random random = new Random(11);
		LineMutation mutation = new LineMutation(random);
		StampReader seasoned = new StampReader(BERLIN, MODIFIED);
		LocalDateTime start = LocalDateTime.of(2025, 3, 29, 22, 0);
		for (int i = 0; i < STAMPS; i++) {
			String stamp = NOTATIONS.get(random.nextInt(10) < 7 ? i / 100 % NOTATIONS.size() : random.nextInt(NOTATIONS.size()))
					.format(start.plusNanos(random.nextLong(36L * 3_600_000_000_000L)).atZone(ZoneOffset.ofHours(random.nextInt(-3, 4))));
			byte[] bytes = mutation.of((stamp + BEHIND.get(random.nextInt(BEHIND.size()))).getBytes(StandardCharsets.UTF_8));
			int to = bytes.length - random.nextInt(Math.min(3, bytes.length + 1));
			StampReader fresh = new StampReader(BERLIN, MODIFIED);
			int end = fresh.read(bytes, 0, to);
			assertThat(seasoned.read(bytes, 0, to)).as(stamp).isEqualTo(end);
			if (end >= 0) {
				assertThat(seasoned.nanos()).as(stamp).isEqualTo(fresh.nanos());
				assertThat(seasoned.isCompleted()).as(stamp).isEqualTo(fresh.isCompleted());
			}
		}
	}
}
