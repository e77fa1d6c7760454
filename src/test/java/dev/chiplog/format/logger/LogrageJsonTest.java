package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class LogrageJsonTest extends DialectContract {

	@Override
	protected Format format() {
		return new LogrageJson();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"method":"GET","path":"/jobs/833552.json","format":"json","controller":"JobsController","action":"show","status":200,"duration":58.33,"view":40.43,"db":15.26}""",
				"""
						{"method":"POST","path":"/jobs","format":"html","controller":"JobsController","action":"create","status":500,"error":"ActiveRecord::RecordInvalid: [ERROR] no","duration":9.1,"@timestamp":"2025-03-01T12:00:00.123Z","@version":"1","message":"[500] POST /jobs (JobsController#create)"}""",
				"""
						{"method":"GET","path":"/","controller":"HomeController","action":"index","status":302,"time":"2025-03-01T12:00:01Z","level":"INFO"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("- - [JobsController] show", "2025-03-01T12:00:00.123Z - [JobsController] [500] POST /jobs (JobsController#create)",
				"2025-03-01T12:00:01Z INFO [HomeController] index");
	}
}
