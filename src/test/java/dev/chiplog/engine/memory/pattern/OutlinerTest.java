package dev.chiplog.engine.memory.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Pattern;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlinerTest {
	private final Outliner outliner = new Outliner();

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = {"served in 12.5 ms ~ served in <*> ms",
			"worker 0xdeadbeef gone ~ worker <*> gone", "id cafebabe is hex, and decade is none ~ id <*> is hex, and decade is none",
			"read /srv/data/a=b.csv: no such file ~ read <*>: no such file", "open C:\\Temp\\a.log failed ~ open <*> failed",
			"see https://example.com/a?b=c&d=e, then retry ~ see <*>, then retry", "connected to cache.example.com:6379 ~ connected to <*>",
			"up since Mon Jul  3 10:05:25 2023 UTC. ~ up since <*>.", "shapes 1, 2, 3 and 4 ~ shapes <*> and <*>",
			"key=a.b:7,other=null,third=word ~ key=<*>,other=<*>,third=word", "done in <1 sec now ~ done in <*> now",
			"[req-1 77ab - -] started [-] () ~ [<*>] started [<*>] (<*>)",
			"log4j and ssh2 are names, log4j12 is none ~ log4j and ssh2 are names, <*> is none", "处理了12个样本，用时3秒 ~ 处理了<*>个样本，用时<*>秒",
			"never say \"never  again\" ~ never say \"never again\"", "node-1 of nodes ~ <*> of nodes",
			"took 3.5µs in all ~ took <*> in all", "wait state.......1 ~ wait state.......<*>",
			"from 9c:4e:aa:bb:cc:dd to fe80::1ff:fe23 by 0000:ae:00.0 ~ from <*> to <*> by <*>",
			"at ae:bf:cd is no address ~ at ae:bf:cd is no address", "fans ( 3552 **** 3375 **** ) ~ fans ( <*> )",
			"nodes node1 node2, node3 left ~ nodes <*> left", "image 'nginx:1.25' pulled ~ image '<*>' pulled",
			"model='a/b-3.1', n=3 ~ model='<*>', n=<*>", "prompt: 'what is 2 + 2', n=3 ~ prompt: '<*>', n=<*>",
			"worker3:8080 is away ~ <*> is away",})
	void takesOutWhatVaries(String message, String outline) {
		assertThat(outline(message)).isEqualTo(outline);
	}

	@Test
	void looksAtTheFirstLineThatSaysSomething() {
		assertThat(outline("\n  first  line\nsecond 2")).isEqualTo("first line");
	}

	@Test
	void endsWhereAVeryLongMessageIsCut() {
		assertThat(outline("é".repeat(5000))).startsWith("ééé").endsWith("é<*>").hasSizeLessThan(1100);
	}

	@Test
	void forgetsTheMessageBefore() {
		outline("key=(1");
		assertThat(outline("a = b) 'c d' 5")).isEqualTo("a = b) 'c d' <*>");
	}

	private String outline(String message) {
		byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
		outliner.outline(bytes, 0, bytes.length);
		return new String(outliner.bytes(), 0, outliner.length(), StandardCharsets.UTF_8)
				.replace(String.valueOf(Outline.VARIABLE), Pattern.VARIABLE).replace(Outline.QUOTED_BLANK, ' ');
	}
}
