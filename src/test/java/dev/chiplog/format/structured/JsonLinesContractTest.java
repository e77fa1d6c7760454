package dev.chiplog.format.structured;

import dev.chiplog.format.Format;
import dev.chiplog.format.FormatContract;
import java.util.List;

class JsonLinesContractTest extends FormatContract {

	@Override
	protected Format format() {
		return new JsonLines();
	}

	@Override
	protected List<String> samples() {
		return List.of("{\"time\":\"2025-03-01T00:00:00Z\",\"level\":\"info\",\"msg\":\"loaded \\\"bert\\\"\",\"metrics\":{\"ms\":12.5}}",
				"{\"time\":\"2025-03-01T00:00:01Z\",\"level\":\"error\",\"msg\":\"추천 \\u2713\",\"tags\":[1,{\"a\":null}],\"ok\":false}\n\tat X.y(X.java:1)");
	}

	@Override
	protected double leastShare() {
		// the second line of an event is no object
		return 0.6;
	}
}
