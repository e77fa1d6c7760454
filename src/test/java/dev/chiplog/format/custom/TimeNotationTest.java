package dev.chiplog.format.custom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Times as described formats write them; sources were last written on 5 March 2025 at 9 o'clock in Seoul.
class TimeNotationTest {
	private static final Instant MODIFIED = Instant.parse("2025-03-05T00:00:00Z");

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "any", textBlock = """
			yyyy-MM-dd HH:mm:ss,SSS   | 2025-03-01 12:00:00,123     | 2025-03-01T03:00:00.123Z
			dd/MMM/yyyy:HH:mm:ss Z    | 01/mar/2025:12:00:00 +0100  | 2025-03-01T11:00:00Z
			yyyy-MM-dd'T'HH:mm:ssXXX  | 2025-03-01T12:00:00Z        | 2025-03-01T12:00:00Z
			yyyy-MM-dd HH:mm VV       | 2025-03-01 12:00 Europe/Berlin | 2025-03-01T11:00:00Z
			yy.M.d H:m[:s]            | 25.3.1 7:05                 | 2025-02-28T22:05:00Z
			M/d/yyyy h:mm:ss a        | 3/1/2025 1:00:00 PM         | 2025-03-01T04:00:00Z
			yyyyMMdd                  | 20250301                    | 2025-02-28T15:00:00Z
			MMM d HH:mm:ss            | Mar 1 12:00:00              | 2025-03-01T03:00:00Z
			MMM d HH:mm:ss            | Dec 31 12:00:00             | 2024-12-31T03:00:00Z
			MMM d HH:mm:ss            | Feb 29 12:00:00             | 2024-02-29T03:00:00Z
			HH:mm:ss                  | 08:30:00                    | 2025-03-04T23:30:00Z
			HH:mm:ss                  | 23:30:00                    | 2025-03-04T14:30:00Z
			epoch-s                   | 1740798000.25               | 2025-03-01T03:00:00.25Z
			epoch-ms                  | 1740798000123               | 2025-03-01T03:00:00.123Z
			epoch-us                  | 1740798000123456            | 2025-03-01T03:00:00.123456Z
			epoch-ns                  | 1740798000123456789         | 2025-03-01T03:00:00.123456789Z
			any                       | 2025-03-01 12:00:00,123     | 2025-03-01T03:00:00.123Z
			any                       | Mar  1 12:00:00             | 2025-03-01T03:00:00Z
			any                       | 1740798000                  | 2025-03-01T03:00:00Z
			any                       | 08:30:00                    | 2025-03-04T23:30:00Z
			""")
	void readsTimes(String notation, String text, Instant expected) {
		OptionalLong nanos = read(notation, text);
		assertThat(nanos).isPresent();
		assertThat(Instant.ofEpochSecond(0, nanos.orElseThrow())).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "any", textBlock = """
			yyyy-MM-dd HH:mm:ss | 2025-02-30T12:00:00
			yyyy-MM-dd HH:mm:ss | 2025-03-01 12:00:00,1
			yyyy-MM-dd          | 9999-03-01
			EEEE                | Monday
			epoch-s             | 1e9
			epoch-s             | 1.2.3
			epoch-s             | 99999999999999999999
			epoch-s             | .
			any                 | 12
			any                 | 2025-03-01 12:00:00 and more
			""")
	void refusesWhatIsNoTime(String notation, String text) {
		assertThat(read(notation, text)).isEmpty();
	}

	private static OptionalLong read(String notation, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return TimeNotation.of(notation).open(ZoneId.of("Asia/Seoul"), MODIFIED, new byte[0]).read(bytes, 0, bytes.length);
	}
}
