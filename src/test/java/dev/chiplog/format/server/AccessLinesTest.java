package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.UsualLinesAgreement;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class AccessLinesTest extends UsualLinesAgreement {
	private static final List<String> CLIENTS = List.of("10.0.0.1", "2001:db8::1", "-", "client.example.org");
	private static final List<String> REQUESTS = List.of("GET /v1/models HTTP/1.1", "POST /v1/predict?id=12 HTTP/2.0", "-", "",
			"GET /a b/c HTTP/1.0", "\\x16\\x03\\x01", "PROPFIND", "GET /%E6%8E%A8");
	private static final List<String> AGENTS = List.of("-", "curl/8.9.1", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36! [x]", "");
	private static final List<String> TAILS = List.of("", " 0.125", " 12", " \"-\" 1.5 x", " .25 -");

	@Override
	protected Format format() {
		return new AccessLog();
	}

	@Override
	protected String head() {
		return "192.0.2.7 - - [01/Mar/2025:12:00:00 +0000] \"GET / HTTP/1.1\" 200 12 \"-\" \"-\"\n";
	}

	@Override
	protected String line(Random random) {
		String client = CLIENTS.get(random.nextInt(CLIENTS.size()));
		String time = String.format(Locale.ROOT, "%02d/Mar/2025:%02d:%02d:%02d +0%d00", 29 + random.nextInt(2), random.nextInt(24),
				random.nextInt(60), random.nextInt(60), random.nextInt(3));
		String rest = random.nextInt(8) == 0
				? ""
				: " \"https://example.com/\" \"" + AGENTS.get(random.nextInt(AGENTS.size())) + '"'
						+ TAILS.get(random.nextInt(TAILS.size()));
		return client + " - " + (random.nextBoolean() ? "-" : "user_7") + " [" + time + "] \""
				+ REQUESTS.get(random.nextInt(REQUESTS.size())) + "\" " + (100 + random.nextInt(500)) + ' '
				+ (random.nextInt(6) == 0 ? "-" : random.nextInt(1 << random.nextInt(31))) + rest;
	}

	@Override
	protected double leastShare() {
		return 0.6;
	}
}
