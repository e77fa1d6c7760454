package dev.chiplog.format.known;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.Format;
import dev.chiplog.format.FormatContract;
import dev.chiplog.format.Head;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a text format keeps to beside all the others: a source of its samples is read in it, also when a line is broken.
public abstract class TextFormatContract extends FormatContract {
	private static final String BROKEN = "roken write of a disk that was fu";

	@Test
	void isPreferredToEveryOtherFormat() {
		assertThat(preferred(samples())).isEqualTo(format().name());
	}

	@Test
	void isStillPreferredWithABrokenLineInTheMiddle() {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < 4; i++)
			lines.addAll(samples());
		lines.add(lines.size() / 2, BROKEN);
		assertThat(preferred(lines)).isEqualTo(format().name());
	}

	/// The format that a source of these events would be read in; the first of equals, as the more particular ones come first.
	private static String preferred(List<String> events) {
		byte[] bytes = (String.join("\n", events) + "\n").getBytes(StandardCharsets.UTF_8);
		Head head = new Head(bytes, new FieldTable(), ZoneOffset.UTC, MODIFIED);
		Comparator<Format> byShare = Comparator.comparingDouble(format -> format.recognise(head));
		return Formats.all().stream().max(byShare).orElseThrow().name();
	}
}
