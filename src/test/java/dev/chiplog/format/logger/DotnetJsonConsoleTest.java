package dev.chiplog.format.logger;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class DotnetJsonConsoleTest extends DialectContract {

	@Override
	protected Format format() {
		return new DotnetJsonConsole();
	}

	@Override
	protected List<String> samples() {
		return List.of(
				"""
						{"Timestamp":"2025-03-01T12:00:00.1230000Z","EventId":14,"LogLevel":"Information","Category":"Microsoft.Hosting.Lifetime","Message":"Now listening on: http://[::]:80","State":{"Message":"Now listening","address":"http://[::]:80","{OriginalFormat}":"Now listening on: {address}"}}""",
				"""
						{"EventId":0,"LogLevel":"Error","Category":"Shop.Api","Message":"info: Shop[0] odd","Exception":"System.Exception: x    at Shop.Run()","State":{"{OriginalFormat}":"odd"}}""",
				"""
						{"Timestamp":"2025-03-01T12:00:02Z","EventId":1,"LogLevel":"Critical","Category":"Shop.Api"}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("2025-03-01T12:00:00.123Z INFO [Microsoft.Hosting.Lifetime] Now listening on: http://[::]:80",
				"- ERROR [Shop.Api] info: Shop[0] odd", "2025-03-01T12:00:02Z CRITICAL [Shop.Api] -");
	}
}
