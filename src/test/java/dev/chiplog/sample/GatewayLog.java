package dev.chiplog.sample;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// The gateway's access log in nginx's combined format with the request time behind it.
final class GatewayLog {
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
			.withZone(ZoneOffset.UTC);
	private static final List<String> AGENTS = List.of("python-requests/2.32.3", "chip-sdk/4.1 (java 25)", "okhttp/4.12.0", "curl/8.9.1");

	private final Random random;

	GatewayLog(Random random) {
		this.random = random;
	}

	String text(List<Incident.Request> requests) {
		StringBuilder text = new StringBuilder();
		for (Incident.Request request : requests) {
			line(text, request, request.status(), request.millis());
			if (random.nextInt(40) == 0)
				text.append("10.0.0.").append(2 + random.nextInt(3)).append(" - - [").append(STAMP.format(request.time()))
						.append("] \"GET /healthz HTTP/1.1\" 200 2 \"-\" \"kube-probe/1.31\" 0.001\n");
		}
		return text.toString();
	}

	private void line(StringBuilder text, Incident.Request request, int status, double millis) {
		int client = Math.floorMod(request.user().hashCode(), 200) + 20;
		text.append("10.0.41.").append(client).append(" - ").append(request.user()).append(" [")
				.append(STAMP.format(request.time().plusMillis((long) millis))).append("] \"POST /v1/predict/")
				.append(path(request.model())).append(" HTTP/1.1\" ").append(status).append(' ')
				.append(status == 200 ? 220 + random.nextInt(2400) : 96).append(" \"-\" \"")
				.append(request.user().equals(Incident.USER) ? "batch-import/0.9" : AGENTS.get(client % AGENTS.size())).append("\" ")
				.append(String.format(Locale.ROOT, "%.3f", millis / 1000)).append('\n');
	}

	private static String path(String model) {
		return java.net.URLEncoder.encode(model, java.nio.charset.StandardCharsets.UTF_8);
	}
}
