package dev.chiplog.bench.generate;

import java.io.IOException;
import java.util.Random;

/// What nginx logs in its combined format before a serving cluster.
final class AccessLog implements LogGenerator {
	private static final Choice REQUESTS = Choice.often(30, "POST /v1/predict/", 12, "POST /v2/models/", 8, "GET /v1/models/", 4,
			"GET /metrics/", 1, "DELETE /v1/sessions/");
	private static final Choice MODELS = Choice.often(8, "resnet50", 7, "bert-base", 7, "llama-3-8b", 4, "xgb-fraud", 3, "whisper-large", 2,
			"%E6%8E%A8%E8%8D%90-v2", 1, "%EC%B6%94%EC%B2%9C-v2");
	private static final Choice STATUSES = Choice.often(180, "200", 8, "201", 6, "304", 5, "400", 4, "404", 3, "429", 1, "500", 1, "502", 1,
			"503");
	private static final Choice REFERRERS = Choice.often(6, "-", 2, "https://console.example.com/models", 1, "https://example.com/");
	private static final Choice AGENTS = Choice.often(6, "python-requests/2.32.3", 3, "okhttp/4.12.0", 2, "curl/8.9.1", 1,
			"Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", 1, "kube-probe/1.31", 1, "-");
	private static final int EVENTS_PER_BROKEN_REQUEST = 20_000;

	private final Random random;
	private final Identifiers identifiers;
	private final Clock clock = new Clock();

	AccessLog(long seed) {
		random = new Random(seed);
		identifiers = new Identifiers(seed);
	}

	@Override
	public void event(LineWriter out) throws IOException {
		clock.advance(random.nextInt(12));
		int user = Users.draw(random);
		out.text("10.").number(user >> 10).text(".").number(user >> 6 & 63).text(".").number(1 + random.nextInt(200)).text(" - ");
		if (user % 4 == 0)
			out.text("user_").number(user);
		else
			out.text("-");
		clock.access(out.text(" ["));
		if (random.nextInt(EVENTS_PER_BROKEN_REQUEST) == 0)
			out.text("] \"\\x16\\x03\\x01\\x02\\x00\\x01\\x00\\x01\\xFC\\x03\\x03\" 400 157 \"-\" \"-\"\n");
		else
			request(out);
	}

	private void request(LineWriter out) throws IOException {
		out.text("] \"").text(REQUESTS.draw(random)).text(MODELS.draw(random));
		if (random.nextInt(3) == 0)
			out.text("?id=").hexadecimal(identifiers.next(), 12);
		out.text(" HTTP/1.1\" ").text(STATUSES.draw(random)).text(" ").number(40 + random.nextInt(1 << 4 + random.nextInt(12)));
		out.text(" \"").text(REFERRERS.draw(random)).text("\" \"").text(AGENTS.draw(random)).text("\"\n");
	}
}
