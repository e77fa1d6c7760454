package dev.chiplog.sample;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// The table of inference requests that the serving team keeps, as CSV with a header.
final class RequestTable {
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ENGLISH)
			.withZone(ZoneOffset.UTC);
	private static final List<String> LABELS = List.of("cat", "dog", "긍정", "부정", "推荐", "\"n/a\", none");

	private final Random random;

	RequestTable(Random random) {
		this.random = random;
	}

	String text(List<Incident.Request> requests) {
		StringBuilder text = new StringBuilder(
				"timestamp,request_id,user_id,model,node,batch_size,prompt_tokens,status_code,response_time_ms,prediction,confidence\n");
		for (Incident.Request request : requests) {
			boolean answered = request.status() == 200;
			String label = answered ? LABELS.get(random.nextInt(LABELS.size())) : "";
			text.append(STAMP.format(request.time())).append(',').append(request.id()).append(',').append(request.user()).append(',')
					.append(request.model()).append(',').append(request.refused() ? "" : request.node()).append(',').append(request.batch())
					.append(',').append(request.promptTokens()).append(',').append(request.status()).append(',').append(request.millis())
					.append(',').append(label.contains("\"") ? '"' + label.replace("\"", "\"\"") + '"' : label).append(',')
					.append(answered ? String.format(Locale.ROOT, "%.4f", 0.5 + random.nextDouble() / 2) : "").append('\n');
		}
		return text.toString();
	}
}
