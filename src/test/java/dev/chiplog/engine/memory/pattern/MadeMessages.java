package dev.chiplog.engine.memory.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Random messages of known templates, in the manner of several systems.
final class MadeMessages {
	private static final List<String> TEMPLATES = List.of(
			// a mail and login server
			"accepted key for {user} from {ip} port {number} ssh2", "refused password for {user} from {ip} port {number} ssh2",
			"connection closed by {ip} [early]", "login session of user {user} begins", "login session of user {user} ends",
			"pam: check failed; tty=ssh ruser= rhost={host}", "message {hex} queued for {mail}, size={number}",
			// a training
			"epoch {number}/{number} done: loss={decimal}, accuracy={decimal}", "saved checkpoint to {path}",
			"loss is NaN at step {number}, skipping", "NCCL ring {number} -> {number} [receive] via socket {ip}:{number}",
			"restored {model} from {path} in {decimal} s", "throughput {decimal} samples/s, memory {size}",
			"learning rate set to {decimal}",
			// a model server
			"loaded model {model} in {number} ms", "evicted model {model}, freed {size}", "batch of {number} requests took {number} ms",
			"request {uuid} failed after {number} ms: deadline exceeded", "request {uuid} failed after {number} ms: queue full",
			"queue of {model} is at {number} %", "worker {number} started", "worker {number} stopped",
			// a block store
			"Received block blk_{number} of size {number} from /{ip}", "Deleting block blk_{number} file {path}",
			"Task attempt_{number}_{number} moved from NEW to RUNNING", "Task attempt_{number}_{number} moved from RUNNING to DONE",
			"replicate blk_{number} to nodes {ips}", "Lost contact with node {host}:{number}",
			// an operating system
			"eth0: link up at {number} Mbps", "eth0: link down", "usb {number}-{number}: new device, idVendor={hex}, idProduct={hex}",
			"memory zone: {number} pages, batch:{number}", "CPU{number}: temperature above threshold", "mounted {path} read-only",
			"mounted {path} read-write", "clock was set from {date} to {date}", "starting daemon", "daemon started",
			"out of memory: killed process {number} ({user})",
			// an application in Korean and one in Chinese
			"모델 {model} 로드 완료: {number}개 가중치", "요청 {uuid} 처리 실패", "处理了{number}个样本，用时{decimal}秒", "模型加载失败：{path}");
	private static final List<String> USERS = List.of("root", "anna", "bert", "carla", "dmitri", "backup", "www-data", "eve", "minsu",
			"guest");
	private static final List<String> MODELS = List.of("bert-base", "whisper-large", "llama-3-8b", "resnet50", "xgb-fraud", "t5-small",
			"clip-vit");
	private static final List<String> SIZES = List.of("B", "KB", "MB", "GB");
	private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri");

	private MadeMessages() {
	}

	/// A message and which template it was made from.
	record Message(String text, int template) {
	}

	static List<Message> of(long seed, int count) {
		Random random = new Random(seed);
		List<Message> messages = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			// some templates are frequent, most are not
			int template = (int) (TEMPLATES.size() * Math.pow(random.nextDouble(), 1.6));
			messages.add(new Message(filled(TEMPLATES.get(template), random), template));
		}
		return messages;
	}

	private static String filled(String template, Random random) {
		StringBuilder text = new StringBuilder();
		int from = 0;
		for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', from)) {
			int end = template.indexOf('}', at);
			text.append(template, from, at).append(value(template.substring(at + 1, end), random));
			from = end + 1;
		}
		return text.append(template.substring(from)).toString();
	}

	private static String value(String kind, Random random) {
		Function<List<String>, String> pick = of -> of.get(random.nextInt(of.size()));
		return switch (kind) {
			case "number" -> Integer.toString(random.nextInt(100_000));
			case "decimal" -> Double.toString(random.nextInt(100_000) / 1000.0);
			case "hex" -> String.format("%04x", random.nextInt(1 << 16)) + random.nextInt(10);
			case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
			case "ip" -> "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
			case "ips" -> String.join(" ", Stream.generate(() -> value("ip", random)).limit(1 + random.nextInt(4)).toList());
			case "host" -> pick.apply(USERS) + random.nextInt(20) + ".example." + pick.apply(List.of("com", "org", "net"));
			case "mail" -> pick.apply(USERS) + "@example" + random.nextInt(90) + ".org";
			case "user" -> pick.apply(USERS);
			case "model" -> pick.apply(MODELS);
			case "path" -> "/srv/" + pick.apply(USERS) + "/" + pick.apply(MODELS) + "/part-" + random.nextInt(50) + ".bin";
			case "size" -> random.nextInt(1000) / 10.0 + " " + pick.apply(SIZES);
			case "date" -> pick.apply(DAYS) + " Mar " + (1 + random.nextInt(28)) + " 10:" + (10 + random.nextInt(50)) + ":07 2025";
			default -> throw new IllegalArgumentException(kind);
		};
	}
}
