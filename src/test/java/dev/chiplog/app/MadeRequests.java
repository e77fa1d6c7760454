package dev.chiplog.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Requests of some hours made from a seed, and what plain arithmetic finds in them.
record MadeRequests(List<Request> requests) {
	private static final int HOURS = 5;
	private static final long START = Instant.parse("2025-03-01T21:00:00Z").toEpochMilli();
	private static final int[] STATUSES = {200, 200, 200, 200, 429, 500};

	/// One request.
	record Request(long millis, String user, String model, int status, double latency) {
		String hour() {
			return Instant.ofEpochMilli(millis).toString().substring(0, "2025-03-01T21".length());
		}

		boolean isError() {
			return status >= 400;
		}
	}

	/// Makes so many, in the order of time; the third hour has none.
	static MadeRequests of(int count, long seed) {
		Random random = new Random(seed);
		List<Request> requests = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int hour = random.nextInt(HOURS - 1);
			long millis = START + (hour < 2 ? hour : hour + 1) * 3_600_000L + random.nextInt(3_600_000);
			double latency = Math.round(Math.exp(4 + random.nextGaussian()) * 100) / 100.0;
			requests.add(new Request(millis, "user_" + (int) Math.abs(random.nextGaussian() * 20), "model-" + random.nextInt(4),
					STATUSES[random.nextInt(STATUSES.length)], latency));
		}
		requests.sort(Comparator.comparingLong(Request::millis));
		return new MadeRequests(requests);
	}

	/// Writes them as CSV.
	Path write(Path file) throws IOException {
		StringBuilder text = new StringBuilder("timestamp,request_id,user_id,model,status_code,response_time_ms\n");
		for (int i = 0; i < requests.size(); i++) {
			Request request = requests.get(i);
			text.append(Instant.ofEpochMilli(request.millis)).append(",r").append(i).append(',').append(request.user).append(',')
					.append(request.model).append(',').append(request.status).append(',').append(request.latency).append('\n');
		}
		return Files.writeString(file, text);
	}

	double mean() {
		double sum = 0;
		for (Request request : requests)
			sum += request.latency;
		return sum / requests.size();
	}

	/// The number below which 95 of 100 lie, between the two nearest by a straight line.
	double p95() {
		List<Double> sorted = requests.stream().map(Request::latency).sorted().toList();
		double place = 0.95 * (sorted.size() - 1);
		double below = sorted.get((int) place);
		double above = sorted.get(Math.min(sorted.size() - 1, (int) place + 1));
		return below + (place - Math.floor(place)) * (above - below);
	}

	long errors() {
		return requests.stream().filter(Request::isError).count();
	}

	Map<String, Long> hours() {
		return counts(Request::hour);
	}

	/// The users with most requests first, ties by name.
	List<Map.Entry<String, Long>> users() {
		return counts(Request::user).entrySet().stream()
				.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
	}

	private Map<String, Long> counts(Function<Request, String> key) {
		return requests.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
	}
}
