package dev.chiplog.engine.memory.pattern.style;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Random values for the variable places of templates.
final class PlaceValues {
	private static final Map<String, List<String>> WORDS = words("""
			user root anna bert carla dmitri backup www-data eve minsu guest postgres deploy
			name orders ledger atlas mercury billing search
			word alpha default ingest metrics checkout images gateway
			client WindowsUpdateAgent DismHost CleanupTask SPP
			exception java.io.IOException java.lang.IllegalStateException TimeoutError ConnectionResetError
			option job.queue.id job.task.id job.task.partition map.output.dir fs.default.name
			interface eth0 eth1 wlan0 en0 en4 awdl0 bond0 docker0 enp3s0
			driver xhci_hcd ehci-pci uhci_hcd
			process python3 nginx java postgres chrome kworker
			library libc-2.31.so libcuda.so.535.54 libpython3.11.so libtorch_cpu.so
			class NSLayoutConstraint CacheStore WiFiPicker MailSync GPUProcess
			selector reload viewDidLoad fetchItems close
			bundle com.example.sync com.example.mail.helper org.mozilla.updater com.shop.agent
			unit nginx.service docker.service cron.service user@1000.service backup.timer
			column id email created_at status owner_id
			table users orders line_items sessions audit_log events
			topic clicks payments __consumer_offsets user-events audit
			model bert-base whisper-large-v3 llama-3-8b resnet50 xgb_fraud t5-small meta-llama/Llama-3.1-8B-Instruct
			dag daily_sales etl_users train_model sync-stock
			task extract load transform_rows notify
			layer encoder.layers.0.attention.weight encoder.layers.11.mlp.bias lm_head.weight embed_tokens.weight decoder.norm.bias
			method GET POST PUT
			domain example.com www.example.org api.shop.example localhost
			directive http2 ssl listen spdy
			volume config-volume data kube-api-access-x7f2q certs
			image nginx:1.25 registry.example.com/shop/cart:v2.3.1 busybox redis:7-alpine
			jobName cleanup reindex daily-report sync.stock mail_digest
			part alt0 alt1 gige0 tserver3 SCSI-WWID:01000010:6005-08b4
			queue batch long short""");
	private static final Map<String, List<String>> PHRASES = Map.of("description",
			List.of("Network Manager", "Daily backup of the data", "Paths", "Coffee Shop WiFi", "Optical Mouse", "Graphical Interface"),
			"sentence",
			List.of("hello there, how are you", "write a poem about rain", "the card was declined",
					"summarize the following text in three sentences and name the two people in it, please",
					"input tensor has a wrong shape", "Translate this to French please", "what is 2 + 2"),
			"reason", List.of("Adding new member", "removing member on LeaveGroup", "member left after session expiration"));
	private static final List<String> UNITS = List.of("B", "KB", "MB", "GB", "KiB", "MiB");

	private final Random random;
	private final Map<String, Supplier<String>> kinds;

	PlaceValues(Random random) {
		this.random = random;
		kinds = Stream.of(numbers(), addresses(), names(), times()).flatMap(some -> some.entrySet().stream())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/// A message of a template: a place holds the name of a kind, or the words that may stand there.
	String filled(String template) {
		StringBuilder text = new StringBuilder();
		int from = 0;
		for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', at + 1)) {
			int end = template.indexOf('}', at);
			String kind = end < 0 ? "" : template.substring(at + 1, end);
			if (!isKind(kind))
				continue;
			text.append(template, from, at).append(value(kind));
			from = end + 1;
			at = end;
		}
		return text.append(template.substring(from)).toString();
	}

	private boolean isKind(String kind) {
		return kind.indexOf('|') >= 0 || kinds.containsKey(kind) || WORDS.containsKey(kind) || PHRASES.containsKey(kind);
	}

	private String value(String kind) {
		if (kind.indexOf('|') >= 0)
			return pick(List.of(kind.split("\\|", -1)));
		Supplier<String> known = kinds.get(kind);
		if (known != null)
			return known.get();
		List<String> phrases = PHRASES.get(kind);
		return pick(phrases != null ? phrases : WORDS.getOrDefault(kind, List.of()));
	}

	private Map<String, Supplier<String>> numbers() {
		return Map
				.ofEntries(kind("number", () -> Long.toString(number())), kind("small", () -> Integer.toString(random.nextInt(10))),
						kind("bit", () -> Integer.toString(random.nextInt(2))), kind("signed", () -> Long.toString(number() - 1)),
						kind("decimal", () -> "%.2f".formatted(random.nextDouble() * 100)),
						kind("signedDecimal", () -> "%.6f".formatted(random.nextDouble() - 0.5)),
						kind("scientific", () -> random.nextBoolean() ? "%.1e".formatted(random.nextDouble() / 1000) : "0.001"),
						kind("hex", () -> "0x%x".formatted(random.nextInt() >>> random.nextInt(28))),
						kind("hash", () -> "%08x".formatted(random.nextInt())), kind("hashId", () -> "%016x".formatted(random.nextLong())),
						kind("sha",
								() -> "%016x%016x%016x%016x"
										.formatted(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong())),
						kind("uuid", () -> new UUID(random.nextLong(), random.nextLong()).toString()),
						kind("guid", () -> new UUID(random.nextLong(), random.nextLong())
								.toString()),
						kind("size", () -> (random.nextBoolean() ? "%.1f " : "%.0f ").formatted(random.nextDouble() * 900) + pick(UNITS)),
						kind("version", () -> random.nextInt(9) + "." + random.nextInt(20) + "." + random.nextInt(9000)),
						kind("ids", () -> list(",", () -> Integer.toString(random.nextInt(9)))), kind(
								"fans",
								() -> Stream
										.generate(() -> random.nextInt(9) == 0 ? "****" : Integer.toString(3000 + random.nextInt(999)))
										.limit(6).collect(Collectors.joining(" "))),
						kind("trees",
								() -> list(" ", () -> "[" + random.nextInt(4) + "] " + random.nextInt(8) + "/-1/-1->" + random.nextInt(8))),
						kind("base64", () -> Base64.getEncoder()
								.encodeToString("%016x".formatted(random.nextLong()).getBytes(StandardCharsets.UTF_8)).replace("=", "")),
						kind("decimalIndex", () -> random.nextInt(300) + "." + random.nextInt(3)));
	}

	private Map<String, Supplier<String>> addresses() {
		return Map.ofEntries(kind("ip", this::ip), kind("address", () -> ip() + ":" + port()), kind("port", this::port),
				kind("addresses", () -> list(" ", () -> ip() + ":" + port())),
				kind("host",
						() -> pick(List.of("node-", "worker", "gpu-a", "dn", "ip-10-0-0-")) + (1 + random.nextInt(400))
								+ (random.nextBoolean() ? ".cluster.local" : "")),
				kind("peer", () -> random.nextInt(3) == 0 ? pick(List.of("mail.example.org", "ns.example.net", "lab.uni.example")) : ip()),
				kind("hostPort",
						() -> pick(List.of("proxy.example.edu", "www.example.com", "cdn-3.example.net", "10.4.1.9")) + ":" + port()),
				kind("url",
						() -> pick(List.of("http://", "https://", "hdfs://")) + ip() + ":" + port() + "/" + value("word") + "/"
								+ value("name")),
				kind("mac", () -> Stream.generate(() -> "%02x".formatted(random.nextInt(256))).limit(6).collect(Collectors.joining(":"))),
				kind("mail", () -> value("user") + "@example.org"),
				kind("pci", () -> "0000:%02x:%02x.%d".formatted(random.nextInt(256), random.nextInt(32), random.nextInt(8))));
	}

	private Map<String, Supplier<String>> names() {
		return Map
				.ofEntries(kind("block", () -> "blk_" + random.nextLong()),
						kind("blocks", () -> list(" ", () -> "blk_" + random.nextLong())),
						kind("users", () -> list(", ", () -> value("user"))),
						kind("rdd", () -> "rdd_" + random.nextInt(50) + "_" + number()),
						kind("broadcast", () -> "broadcast_" + number() + (random.nextBoolean() ? "_piece0" : "")),
						kind("attempt", () -> "attempt_2025" + "%08d_%04d_m_%06d_0".formatted(number(), random.nextInt(99), number())),
						kind("node",
								() -> "R%02d-M%d-N%d-C:J%02d-U%02d".formatted(random.nextInt(64), random.nextInt(2), random.nextInt(16),
										random.nextInt(18), random.nextInt(12))),
						kind("targets", () -> list(" ", () -> "node-D" + random.nextInt(4))),
						kind("path",
								() -> "/" + value("word") + "/" + value("name") + "/"
										+ pick(List.of("part-0001", "data", "a.log", "index.html"))),
						kind("file", () -> value("word") + "_" + random.nextInt(99) + pick(List.of(".csv", ".parquet", ".png"))),
						kind("windowsPath",
								() -> "C:\\Windows\\" + value("word") + "\\" + value("name") + pick(List.of(".dll", "_*.sqm", ".log"))),
						kind("windowsRest", () -> "GLOBALROOT/Device/Copy" + random.nextInt(9) + "/config/" + value("word")),
						kind("package", () -> "Package_for_KB" + (2_000_000 + number()) + "~31bf~amd64~~6.1.1."
								+ random.nextInt(9)),
						kind("podName",
								() -> value("word")
										+ "-" + value("name") + "-" + "%08x".formatted(random.nextInt()) + "-" + pick(
												List.of("x7k2p", "bcdfg", "zz9qq", "hmlkt"))),
						kind("replicaSet", () -> value("word") + "-" + "%08x".formatted(random.nextInt())),
						kind("disk", () -> pick(List.of("sda", "sdb", "nvme0n1", "sda1", "dm-0", "vda2"))),
						kind("requestId", () -> pick(List.of("cmpl-", "chatcmpl-", "req-")) + "%016x".formatted(random.nextLong())),
						kind("partitions", () -> "[" + list(", ", () -> value("topic") + "-" + random.nextInt(9)) + "]"));
	}

	private Map<String, Supplier<String>> times() {
		return Map.of("duration",
				() -> random.nextInt(3) == 0
						? random.nextInt(900) + "." + random.nextInt(10) + pick(List.of("ms", "s", "µs"))
						: random.nextInt(900) + pick(List.of("ms", "s", "ns")),
				"clock", () -> "%02d:%02d:%02d".formatted(random.nextInt(24), random.nextInt(60), random.nextInt(60)), "life",
				() -> random.nextInt(3) == 0 ? "<1 sec" : "%02d:%02d".formatted(random.nextInt(60), random.nextInt(60)), "isoTime",
				() -> "2025-03-" + "%02dT%02d:00:00+00:00".formatted(1 + random.nextInt(28), random.nextInt(24)), "date",
				() -> "2025-03-" + "%02d".formatted(1 + random.nextInt(28)), "slashDate", () -> "2016/9/" + (1 + random.nextInt(30)));
	}

	private String ip() {
		return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
	}

	private String port() {
		return Integer.toString(1024 + random.nextInt(60_000));
	}

	/// Numbers are small more often than large.
	private long number() {
		return (long) Math.pow(10, random.nextDouble() * 5);
	}

	private String list(String separator, Supplier<String> item) {
		return Stream.generate(item).limit(1 + random.nextInt(4)).collect(Collectors.joining(separator));
	}

	private String pick(List<String> of) {
		return of.get(random.nextInt(of.size()));
	}

	private static Map.Entry<String, Supplier<String>> kind(String name, Supplier<String> value) {
		return Map.entry(name, value);
	}

	private static Map<String, List<String>> words(String lines) {
		return lines.lines().map(line -> List.of(line.split(" ")))
				.collect(Collectors.toMap(List::getFirst, line -> line.subList(1, line.size())));
	}
}
