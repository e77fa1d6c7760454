package dev.chiplog.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.FormatContract;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZeekLogTest extends FormatContract {

	@Override
	protected Format format() {
		return new ZeekLog();
	}

	@Override
	protected String preamble() {
		return "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n#path\tconn\n"
				+ "#fields\tts\tuid\tid.orig_p\tduration\tlocal\ttunnels\n#types\ttime\tstring\tport\tinterval\tbool\tset[string]\n";
	}

	@Override
	protected List<String> samples() {
		return List.of("1740830400.250000\tCa1\t443\t0.125\tT\t(empty)", "1740830401.000000\t123\t-\t-\tF\ta,b",
				"1740830402.5\tCb2\t80\t1e-05\t-\tx y");
	}

	@Test
	void givesTypesAsTheDirectivesSay() {
		CollectedEvent event = read(samples().get(0));
		assertThat(event.time()).isEqualTo(Instant.parse("2025-03-01T12:00:00.250Z"));
		assertThat(event.values()).containsEntry("uid", "Ca1").containsEntry("id.orig_p", 443L).containsEntry("duration", 0.125)
				.containsEntry("local", true).doesNotContainKey("tunnels");
		assertThat(read(samples().get(1)).values()).containsEntry("uid", "123").containsEntry("local", false).doesNotContainKey("duration");
	}

	@Test
	void closesWithoutChangingAnything() {
		byte[] before = preamble().getBytes(StandardCharsets.UTF_8);
		assertThat(format().redirect(before, "#close\t2025-03-01-13-00-00\n".getBytes(StandardCharsets.UTF_8))).isSameAs(before);
	}
}
