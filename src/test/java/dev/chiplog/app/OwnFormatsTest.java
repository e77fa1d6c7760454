package dev.chiplog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line reads logs in formats of the user's own, and tells of files that describe none.
class OwnFormatsTest {
	private static final String SHOP = """
			name = "checkout service"
			pattern = '^(?P<time>\\S+ \\S+) \\[(?P<level>\\w+)\\] (?P<logger>\\S+): (?P<message>.*)$'
			time = "yyyy-MM-dd HH:mm:ss,SSS"
			zone = "Asia/Seoul"
			[levels]
			ACHTUNG = "WARNING"
			[[samples]]
			line = "2025-03-01 12:00:00,123 [ACHTUNG] cart: full"
			level = "WARNING"
			logger = "cart"
			""";

	@TempDir
	private Path folder;
	private Path formats = Path.of("");
	private Path log = Path.of("");

	@BeforeEach
	void write() throws IOException {
		formats = Files.createDirectory(folder.resolve("formats"));
		Files.writeString(formats.resolve("checkout.toml"), SHOP);
		log = Files.writeString(folder.resolve("shop.log"), """
				2025-03-01 12:00:00,123 [ACHTUNG] cart: full
				2025-03-01 12:00:01,000 [ERROR] pay: 2024-01-01 00:00:00 INFO other - refused
				java.io.IOException: broken pipe
					at pay.Net.send(Net.java:1)
				2025-03-01 12:00:02,000 [INFO pay: broken in the middle
				2025-03-01 12:00:03,000 [INFO] pay: ready
				""");
	}

	@Test
	void readsLogsInThem() {
		CommandLineRun run = CommandLineRun.of("summary", "--formats", formats, "--zone", "UTC", log);
		assertThat(run.code()).isZero();
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).contains("3 events", "checkout service", "WARNING", "2025-03-01T03:00:00.123Z to 2025-03-01T03:00:03Z");
	}

	@Test
	void tellsOfABrokenFileAndGoesOn() throws IOException {
		Path broken = Files.writeString(formats.resolve("broken.toml"), SHOP.replace("level = \"WARNING\"", "level = \"ERROR\""));
		CommandLineRun run = CommandLineRun.of("summary", "--formats", formats, log);
		assertThat(run.code()).isZero();
		assertThat(run.err().lines())
				.containsExactly("The format file " + broken + " is left out: sample 1: its level is WARNING, not ERROR.");
		assertThat(run.out()).contains("checkout service");
	}

	@Test
	void servesEveryCommand() throws IOException {
		Path out = folder.resolve("out.csv");
		assertThat(CommandLineRun.of("stats", "--by", "@format", "--formats", formats, log).out()).contains("checkout service");
		assertThat(CommandLineRun
				.of("export", "--formats", formats, "--where", "logger=cart", "--columns", "@format,@level", "--out", out, log).code())
				.isZero();
		assertThat(Files.readAllLines(out)).contains("checkout service,WARNING");
	}

	@Test
	void wantsTheNamedFolderToBeThere() {
		CommandLineRun run = CommandLineRun.of("summary", "--formats", folder.resolve("gone"), log);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err().strip()).isEqualTo("There is no folder " + folder.resolve("gone") + " with formats.");
	}
}
